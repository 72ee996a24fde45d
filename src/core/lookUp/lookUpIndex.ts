import uFuzzy from '@leeoniya/ufuzzy';
import type { LookUpEntry } from './lookUpEntry';
import { searchForm } from './searchForm';

/** Something that a query found. */
export interface LookUpMatch {
	readonly entry: LookUpEntry;
	/** The other name that the query found, when it was not the label. */
	readonly alias?: string;
}

/** How well a name fits a query, the best first. */
const tiers = [
	'exactLabel',
	'exactAlias',
	'prefixOfLabel',
	'wordOfLabel',
	'wordOfAlias',
	'allWords',
	'insideLabel',
	'insideAlias',
	'fuzzy',
] as const;

type Tier = (typeof tiers)[number];

interface Indexed {
	readonly entry: LookUpEntry;
	readonly label: string;
	readonly aliases: readonly string[];
	readonly words: readonly string[];
	readonly kindRank: number;
}

interface Ranked extends LookUpMatch {
	readonly indexed: Indexed;
	readonly tier: number;
}

const kindOrder: readonly string[] = ['lab', 'model', 'person', 'hardware', 'organization'];

/** Finds what a query names, as it is typed. */
export class LookUpIndex {
	readonly #indexed: readonly Indexed[];
	readonly #fuzzy = new uFuzzy({
		unicode: true,
		interSplit: '[^\\p{L}\\d]+',
		intraSplit: '\\p{Ll}\\p{Lu}',
		intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
		intraChars: '[\\p{L}\\d]',
		intraContr: "'\\p{L}{1,2}\\b",
		intraMode: 1,
		intraIns: 1,
		intraSub: 1,
		intraTrn: 1,
		intraDel: 1,
	});

	constructor(entries: readonly LookUpEntry[]) {
		this.#indexed = entries.map(toIndexed);
	}

	/** What fits the query, the best first; everything, in the order of its kinds, when the query is empty. */
	search(query: string, limit = Infinity): readonly LookUpMatch[] {
		const form = searchForm(query);
		const found = form === '' ? (query.trim() === '' ? this.#all() : []) : this.#find(form);
		return found
			.sort(compare)
			.slice(0, limit)
			.map(({ entry, alias }) => (alias === undefined ? { entry } : { entry, alias }));
	}

	#all(): Ranked[] {
		return this.#indexed.map((indexed) => ({ indexed, entry: indexed.entry, tier: 0 }));
	}

	#find(form: string): Ranked[] {
		const found: Ranked[] = [];
		const rest: Indexed[] = [];
		const words = form.split(' ');
		for (const indexed of this.#indexed) {
			const match = matchName(indexed, form, words);
			if (match) {
				found.push({ indexed, entry: indexed.entry, ...match });
			} else {
				rest.push(indexed);
			}
		}
		return [...found, ...this.#findAlike(form, rest)];
	}

	/** Names with a slip in each word; short queries would find too much. */
	#findAlike(form: string, candidates: readonly Indexed[]): Ranked[] {
		if (form.length < shortestFuzzy) {
			return [];
		}
		const names = candidates.flatMap((indexed) =>
			[indexed.label, ...indexed.aliases].map((name, index) => ({ indexed, name, index })),
		);
		const found = new Map<Indexed, Ranked>();
		for (const at of this.#fuzzy.filter(
			names.map(({ name }) => name),
			form,
		) ?? []) {
			const hit = names[at];
			if (hit && !found.has(hit.indexed)) {
				const { entry } = hit.indexed;
				const alias = hit.index === 0 ? undefined : entry.aliases[hit.index - 1];
				found.set(hit.indexed, { indexed: hit.indexed, entry, alias, tier: tiers.indexOf('fuzzy') });
			}
		}
		return [...found.values()];
	}
}

const shortestFuzzy = 4;

function toIndexed(entry: LookUpEntry): Indexed {
	const label = searchForm(entry.label);
	const aliases = entry.aliases.map(searchForm);
	const kindRank = kindOrder.indexOf(entry.entityKind ?? '');
	return {
		entry,
		label,
		aliases,
		words: [label, ...aliases, searchForm(entry.context)].flatMap((name) => name.split(' ')),
		kindRank: entry.kind === 'entity' ? (kindRank < 0 ? 5 : kindRank) : 6 + otherKinds.indexOf(entry.kind),
	};
}

const otherKinds = ['section', 'claim', 'reference'];

function matchName(
	{ entry, label, aliases, words: own }: Indexed,
	form: string,
	words: readonly string[],
): { readonly tier: number; readonly alias?: string } | undefined {
	const aliasWhere = (fits: (name: string) => boolean): string | undefined =>
		entry.aliases[aliases.findIndex(fits)];
	const tier = (name: Tier, alias?: string): { tier: number; alias?: string } => ({
		tier: tiers.indexOf(name),
		alias,
	});
	if (label === form) {
		return tier('exactLabel');
	}
	const exact = aliasWhere((name) => name === form);
	if (exact !== undefined) {
		return tier('exactAlias', exact);
	}
	if (label.startsWith(form)) {
		return tier('prefixOfLabel');
	}
	if (startsWord(label, form)) {
		return tier('wordOfLabel');
	}
	const wordOfAlias = aliasWhere((name) => name.startsWith(form) || startsWord(name, form));
	if (wordOfAlias !== undefined) {
		return tier('wordOfAlias', wordOfAlias);
	}
	if (words.every((word) => own.some((name) => name.startsWith(word)))) {
		return tier('allWords');
	}
	if (label.includes(form)) {
		return tier('insideLabel');
	}
	const insideAlias = aliasWhere((name) => name.includes(form));
	return insideAlias === undefined ? undefined : tier('insideAlias', insideAlias);
}

function startsWord(name: string, form: string): boolean {
	return name.includes(` ${form}`);
}

/** By how well it fits, then by kind, then by how much the briefing says of it, then as in the briefing. */
function compare(a: Ranked, b: Ranked): number {
	return a.tier - b.tier || a.indexed.kindRank - b.indexed.kindRank || b.entry.weight - a.entry.weight;
}
