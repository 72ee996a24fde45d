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
export const tiers = {
	exactLabel: 0,
	exactAlias: 1,
	prefixOfLabel: 2,
	wordOfLabel: 3,
	wordOfAlias: 4,
	allWords: 5,
	insideLabel: 6,
	insideAlias: 7,
	fuzzy: 8,
} as const;

/** An entry that fits a query, and how well: one of `tiers`. */
export interface RankedEntry {
	readonly indexed: IndexedEntry;
	readonly tier: number;
	/** The other name that fits, when it is not the label. */
	readonly alias?: string;
}

const kindOrder: readonly string[] = ['lab', 'model', 'person', 'hardware', 'organization'];
/** The rank of all kinds that are an author's own. */
export const ownKindRank = kindOrder.length;
const otherKinds: readonly string[] = ['section', 'part', 'claim', 'reference'];

/** Makes an entry ready to be compared. */
export function indexedEntry(entry: LookUpEntry): IndexedEntry {
	const kindRank = kindOrder.indexOf(entry.entityKind ?? '');
	return {
		entry,
		label: searchForm(entry.label),
		aliases: entry.aliases.map(searchForm),
		context: searchForm(entry.context),
		kindRank:
			entry.kind === 'entity'
				? kindRank < 0
					? ownKindRank
					: kindRank
				: ownKindRank + 1 + otherKinds.indexOf(entry.kind),
	};
}

/** How an entry fits a query, given in its form and as the words of that; undefined when it does not. */
export function rankEntry(
	indexed: IndexedEntry,
	form: string,
	words: readonly string[],
): RankedEntry | undefined {
	const { label, aliases } = indexed;
	if (label === form) {
		return { indexed, tier: tiers.exactLabel };
	}
	if (aliases.length > 0) {
		const exact = aliases.indexOf(form);
		if (exact >= 0) {
			return ranked(indexed, tiers.exactAlias, exact);
		}
	}
	if (label.startsWith(form)) {
		return { indexed, tier: tiers.prefixOfLabel };
	}
	if (label.includes(` ${form}`)) {
		return { indexed, tier: tiers.wordOfLabel };
	}
	const word = aliases.findIndex((name) => startsWord(name, form));
	if (word >= 0) {
		return ranked(indexed, tiers.wordOfAlias, word);
	}
	if (words.every((each) => hasWord(indexed, each))) {
		return { indexed, tier: tiers.allWords };
	}
	if (label.includes(form)) {
		return { indexed, tier: tiers.insideLabel };
	}
	const inside = aliases.findIndex((name) => name.includes(form));
	return inside < 0 ? undefined : ranked(indexed, tiers.insideAlias, inside);
}

function ranked(indexed: IndexedEntry, tier: number, alias: number): RankedEntry {
	return { indexed, tier, alias: indexed.entry.aliases[alias] };
}

function hasWord({ label, context, aliases }: IndexedEntry, word: string): boolean {
	return (
		startsWord(label, word) || startsWord(context, word) || aliases.some((name) => startsWord(name, word))
	);
}

function startsWord(name: string, word: string): boolean {
	return name.startsWith(word) || name.includes(` ${word}`);
}
