/** How much there is in the large briefing, as the goal names it. */
export const largeBriefing = { sections: 200, entities: 500, claims: 2000 } as const;

const kinds = ['lab', 'model', 'model', 'person', 'organization'] as const;
const standings = ['stated', 'self-reported', 'reported', 'alleged', 'opinion'] as const;
const verdicts = ['agrees', 'sharper', 'differs', 'open'] as const;
const ties = ['backs', 'uses', 'hosts', 'founded', 'competes-with'] as const;
const words = (
	'training compute efficient open weight price export control reasoning benchmark token context attention expert ' +
	'sparse release paper cost cluster memory bandwidth inference data language code market rival licence research ' +
	'fund hedge policy report analysis summary estimate hardware power network latency cloud investor revenue abroad'
).split(' ');

const sources = 300;
const events = 200;
const blocksPerSection = 5;

/** A briefing of 200 sections, 500 entities and 2,000 claims: always the same. */
export function generateLargeBriefing(): string {
	return [
		'---',
		'briefing: 1',
		`title: ${largeChoices.title}`,
		'author: Benchmark',
		'date: "2026-11-24"',
		'lang: en',
		`article: ${sourceId(0)}`,
		'abstract: |',
		`  ${sentence(0)} ${cite(0)}. ${sentence(1)} ${cite(1)}.`,
		'entities:',
		...numbers(largeBriefing.entities).flatMap(entity),
		'checks:',
		...numbers(largeBriefing.claims)
			.filter((at) => at % 2 === 0)
			.flatMap(check),
		'timeline:',
		...numbers(events).flatMap(event),
		'references:',
		...numbers(sources).flatMap(reference),
		'---',
		'',
		...numbers(largeBriefing.sections).flatMap(section),
	].join('\n');
}

/**
 * What the benchmark chooses: labs that open in sections far apart, and a section close to the
 * last; all are in sight in the trees.
 */
export const largeChoices = {
	title: 'A large briefing',
	labs: [0, 20].map((at) => ({ id: entityId(at), name: entityName(at), section: openingSection(at) })),
	section: { id: 'section-38', title: sectionTitle(38) },
} as const;

function entity(at: number): readonly string[] {
	const kind = kindOf(at);
	return [
		`  - id: ${entityId(at)}`,
		`    kind: ${kind}`,
		`    name: ${entityName(at)}`,
		`    section: ${openingSection(at)}`,
		`    summary: "${sentence(at)} ${cite(at)}."`,
		...(kind === 'model' ? [`    lab: ${entityId(at - (at % kinds.length))}`] : []),
		'    facts:',
		`      - { label: Released, value: "2025-${twoDigits(1 + (at % 12))}-${twoDigits(1 + (at % 28))}", cite: "${cite(at)}" }`,
		`      - { label: Total parameters, value: "${1 + (at % 900)}B", unit: parameters, cite: "${cite(at + 1)}" }`,
		`      - { label: Context window, value: "${1 + (at % 128)}K", unit: tokens, cite: "${cite(at + 2)}" }`,
		'    relations:',
		`      - { to: ${entityId((at * 7 + 1) % largeBriefing.entities)}, kind: ${pick(ties, at)}, cite: "${cite(at)}" }`,
	];
}

function openingSection(at: number): string {
	return `section-${(at * 37 + 100) % largeBriefing.sections}`;
}

function check(at: number): readonly string[] {
	return [
		`  claim-${at}:`,
		`    verdict: ${pick(verdicts, at / 2)}`,
		`    note: ${sentence(at + 3)}`,
		`    cite: "${cite(at + 4)}"`,
	];
}

function event(at: number): readonly string[] {
	return [
		`  - date: "${2015 + (at % 10)}-${twoDigits(1 + (at % 12))}"`,
		`    text: ${sentence(at)}`,
		`    about: [${entityId(at)}]`,
		`    cite: "${cite(at)}"`,
	];
}

function reference(at: number): readonly string[] {
	return [
		`  - id: ${sourceId(at)}`,
		'    type: article',
		`    title: ${sentence(at)}`,
		'    author:',
		`      - { family: ${pick(words, at)}, given: ${pick(words, at + 5)} }`,
		'    issued: "2025-06-16"',
		`    URL: https://example.org/${sourceId(at)}`,
	];
}

function section(at: number): readonly string[] {
	const claims = largeBriefing.claims / largeBriefing.sections / blocksPerSection;
	return [
		`# ${sectionTitle(at)} {#section-${at}}`,
		'',
		...numbers(blocksPerSection).flatMap((block) => {
			const first = (at * blocksPerSection + block) * claims;
			const named = entityName((at * 3 + block * 11) % largeBriefing.entities);
			return [
				[
					`${sentence(first)} by ${named} ${cite(first)}.`,
					...numbers(claims).map((claimed) => claim(first + claimed)),
				].join(' '),
				'',
			];
		}),
	];
}

function claim(at: number): string {
	const about = entityId((at * 13) % largeBriefing.entities);
	const standing = pick(standings, at);
	return `[${sentence(at)} of [the one](#${about}) ${cite(at)}]{#claim-${at} .claim by=${entityId(at % 100)} standing=${standing}}.`;
}

function sentence(seed: number): string {
	const text = numbers(12)
		.map((at) => pick(words, seed * 5 + at * (1 + (seed % 7))))
		.join(' ');
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function sectionTitle(at: number): string {
	return `Section ${at} on ${pick(words, at)} and ${pick(words, at + 9)}`;
}

function kindOf(at: number): (typeof kinds)[number] {
	return pick(kinds, at);
}

function entityId(at: number): string {
	return `entity-${at}`;
}

/** A word that nothing else has, as names are found in the text. */
function entityName(at: number): string {
	return `${['Lumen', 'Vireo', 'Quill', 'Arbor', 'Tessel'][at % 5]}${twoDigits(at)}`;
}

function sourceId(at: number): string {
	return `source-${at}`;
}

function cite(seed: number): string {
	return `[@${sourceId(seed % sources)}, p. ${1 + (seed % 30)}]`;
}

function numbers(count: number): readonly number[] {
	return Array.from({ length: count }, (_, at) => at);
}

function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}

function pick<Item>(items: readonly Item[], at: number): Item {
	return items[at % items.length] as Item;
}
