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
	readonly briefingRank: number;
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
		const briefings = [...new Set(entries.map(({ briefing }) => briefing))];
		this.#indexed = entries.map((entry) => toIndexed(entry, briefings.indexOf(entry.briefing)));
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
		const words = form.split(' ');
		const found = this.#indexed.flatMap((indexed): Ranked[] => {
			const match = matchName(indexed, form, words);
			return match ? [{ indexed, entry: indexed.entry, ...match }] : [];
		});
		return found.length > 0 ? found : this.#findAlike(form);
	}

	/**
	 * Names with a slip in each word, where nothing fits better. Short queries would find too much; long ones
	 * would take long, since the pattern of a word grows with the square of its length.
	 */
	#findAlike(form: string): Ranked[] {
		if (form.length < shortestFuzzy || form.length > longestFuzzy) {
			return [];
		}
		const names = this.#indexed
			.filter(({ entry }) => entry.kind !== 'claim')
			.flatMap((indexed) => [
				{ indexed, name: indexed.label, alias: undefined },
				...indexed.aliases.map((name, at) => ({ indexed, name, alias: indexed.entry.aliases[at] })),
			]);
		const found = new Map<Indexed, Ranked>();
		const haystack = names.map(({ name }) => name);
		for (const at of this.#fuzzy.filter(haystack, form) ?? []) {
			const hit = names[at];
			if (hit && !found.has(hit.indexed)) {
				const { indexed, alias } = hit;
				found.set(indexed, { indexed, entry: indexed.entry, alias, tier: tiers.indexOf('fuzzy') });
			}
		}
		return [...found.values()];
	}
}

const shortestFuzzy = 4;
const longestFuzzy = 40;

function toIndexed(entry: LookUpEntry, briefingRank: number): Indexed {
	const label = searchForm(entry.label);
	const aliases = entry.aliases.map(searchForm);
	const kindRank = kindOrder.indexOf(entry.entityKind ?? '');
	return {
		entry,
		label,
		aliases,
		words: [label, ...aliases, searchForm(entry.context)].flatMap((name) => name.split(' ')),
		briefingRank,
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

/** By how well it fits, then by kind, by briefing, and by how much that says of it; then as in the briefing. */
function compare(a: Ranked, b: Ranked): number {
	return (
		a.tier - b.tier ||
		a.indexed.kindRank - b.indexed.kindRank ||
		a.indexed.briefingRank - b.indexed.briefingRank ||
		b.entry.weight - a.entry.weight
	);
}
