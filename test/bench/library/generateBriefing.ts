/** A briefing for the benchmark: about 12 KB with five entities, and always the same one for a number. */
export function generateBriefing(number: number): string {
	const random = createRandom(number);
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
	const sentence = (): string => {
		const length = 12 + Math.floor(random() * 10);
		const text = Array.from({ length }, () => pick(words)).join(' ');
		return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
	};
	const lab = `lab-${number % 97}`;
	const model = `model-${number}`;
	const references = Array.from({ length: 5 }, (_, at) => `source-${number}-${at}`);
	const cite = (): string => `[@${pick(references)}, p. ${1 + Math.floor(random() * 30)}]`;
	const entity = (id: string, kind: string, name: string, more: readonly string[]): readonly string[] => [
		`  - id: ${id}`,
		`    kind: ${kind}`,
		`    name: ${name}`,
		...more.map((line) => `    ${line}`),
	];
	const fact = (label: string, value: string): string =>
		`  - {label: "${label}", value: "${value}", cite: "${cite()}"}`;
	const paragraph = (name: string): string =>
		`${sentence()} ${name} ${sentence().toLowerCase()} ${cite()}. ${sentence()} ${cite()}.`;
	const claim = (at: number): string =>
		`[${sentence()} [the model](#${model}) ${cite()}]{#claim-${at} .claim by=${lab} standing=self-reported}.`;
	const section = (at: number): readonly string[] => [
		`## ${sentence().split(' ').slice(0, 5).join(' ')} {#section-${at}}`,
		'',
		paragraph(`Lab ${number % 97}`),
		'',
		`${paragraph(`Model ${number}`)} ${claim(at)}`,
		'',
		`- *${sentence()}* ${cite()}`,
		`- ${sentence()} **${pick(words)}** ${cite()}`,
		'',
	];
	return [
		'---',
		'briefing: 1',
		`title: "Briefing ${number}: ${sentence().split(' ').slice(0, 6).join(' ')}"`,
		'author: Benchmark',
		'date: "2026-11-24"',
		'lang: en',
		`article: ${references[0]}`,
		'abstract: |',
		`  ${sentence()} ${cite()}. ${sentence()}.`,
		'entities:',
		...entity(lab, 'lab', `Lab ${number % 97}`, [
			`aliases: ["L${number % 97}", "Laboratory ${number % 97}"]`,
		]),
		...entity(model, 'model', `Model ${number}`, [
			`lab: ${lab}`,
			'facts:',
			fact('Released', '2025-01-20'),
			fact('Parameters', `${1 + (number % 900)}B`),
		]),
		...entity(`person-${number}`, 'person', `Person ${number}`, ['added: true', 'section: section-0']),
		...entity(`chip-${number % 13}`, 'hardware', `Chip ${number % 13}`, [
			'added: true',
			'section: section-1',
			`summary: "${sentence()} ${cite()}."`,
		]),
		...entity(`company-${number % 31}`, 'organization', `Company ${number % 31}`, [
			'added: true',
			'section: section-2',
		]),
		'references:',
		...references.flatMap((id) => [
			`- id: ${id}`,
			'  type: article',
			`  title: ${sentence()}`,
			'  author:',
			`  - family: ${pick(words)}`,
			`    given: ${pick(words)}`,
			'  issued: "2025-06-16"',
			`  URL: https://example.org/${id}`,
		]),
		'---',
		'',
		...Array.from({ length: 7 }, (_, at) => section(at)).flat(),
	].join('\n');
}

/** Numbers from 0 to 1 that only depend on the seed (mulberry32). */
function createRandom(seed: number): () => number {
	let state = seed + 0x6d2b79f5;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const words = (
	'model training compute efficient open weight price chip export control reasoning benchmark token context ' +
	'attention expert sparse release paper claim cost cluster memory bandwidth inference data language code ' +
	'market rival license research founder fund hedge policy allegation house committee report analysis source ' +
	'article summary estimate hardware system power network latency cloud startup investor revenue user abroad'
).split(' ');
