import type { LookUpEntry } from './lookUpEntry';
import { searchForm } from './searchForm';

/** Something that can be looked up, with its names in the form in which they are compared. */
export interface IndexedEntry {
	readonly entry: LookUpEntry;
	readonly label: string;
	readonly aliases: readonly string[];
	readonly context: string;
	readonly kindRank: number;
}

/** How well a name fits a query, the best first. */
export const tiers = [
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

export type Tier = (typeof tiers)[number];

/** An entry that fits a query, and how well: an index of `tiers`. */
export interface RankedEntry {
	readonly indexed: IndexedEntry;
	readonly tier: number;
	/** The other name that fits, when it is not the label. */
	readonly alias?: string;
}

const kindOrder: readonly string[] = ['lab', 'model', 'person', 'hardware', 'organization'];
const otherKinds: readonly string[] = ['section', 'claim', 'reference'];

/** Makes an entry ready to be compared. */
export function indexedEntry(entry: LookUpEntry): IndexedEntry {
	const kindRank = kindOrder.indexOf(entry.entityKind ?? '');
	return {
		entry,
		label: searchForm(entry.label),
		aliases: entry.aliases.map(searchForm),
		context: searchForm(entry.context),
		kindRank: entry.kind === 'entity' ? (kindRank < 0 ? 5 : kindRank) : 6 + otherKinds.indexOf(entry.kind),
	};
}

/** How an entry fits a query, given in its form and as the words of that; undefined when it does not. */
export function rankEntry(
	indexed: IndexedEntry,
	form: string,
	words: readonly string[],
): RankedEntry | undefined {
	const { entry, label, aliases, context } = indexed;
	const aliasWhere = (fits: (name: string) => boolean): string | undefined =>
		aliases.length === 0 ? undefined : entry.aliases[aliases.findIndex(fits)];
	const ranked = (tier: Tier, alias?: string): RankedEntry => ({ indexed, tier: tiers.indexOf(tier), alias });
	if (label === form) {
		return ranked('exactLabel');
	}
	const exact = aliasWhere((name) => name === form);
	if (exact !== undefined) {
		return ranked('exactAlias', exact);
	}
	if (label.startsWith(form)) {
		return ranked('prefixOfLabel');
	}
	if (label.includes(` ${form}`)) {
		return ranked('wordOfLabel');
	}
	const wordOfAlias = aliasWhere((name) => startsWord(name, form));
	if (wordOfAlias !== undefined) {
		return ranked('wordOfAlias', wordOfAlias);
	}
	const hasWord = (word: string): boolean =>
		startsWord(label, word) || startsWord(context, word) || aliases.some((name) => startsWord(name, word));
	if (words.every(hasWord)) {
		return ranked('allWords');
	}
	if (label.includes(form)) {
		return ranked('insideLabel');
	}
	const insideAlias = aliasWhere((name) => name.includes(form));
	return insideAlias === undefined ? undefined : ranked('insideAlias', insideAlias);
}

function startsWord(name: string, word: string): boolean {
	return name.startsWith(word) || name.includes(` ${word}`);
}
