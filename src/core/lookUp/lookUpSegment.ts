import { indexedEntry, type IndexedEntry } from './indexedEntry';
import type { LookUpEntry } from './lookUpEntry';
import { SortedNames } from './sortedNames';
import { WordPlaces, type WordMode } from './wordPlaces';

/** Which entries of a segment are looked at: entities, which are few, or the others. */
export type SegmentPart = 'entities' | 'others';

/** Both, in the order in which they are looked at. */
export const segmentParts: readonly SegmentPart[] = ['entities', 'others'];

/** Takes entries one after the other. */
export type GiveEntry = (indexed: IndexedEntry) => void;

/** The index of some briefings; that of a library has many, so that a change makes only one of them anew. */
export class LookUpSegment {
	/** In the order of their kinds, and for each kind in that of the briefings. */
	readonly entries: readonly IndexedEntry[];
	/** The ids of its briefings, in their order. */
	readonly briefings: ReadonlySet<string>;
	readonly #entities: number;
	readonly #words: WordPlaces;
	readonly #labels: Readonly<Record<SegmentPart, SortedNames>>;
	readonly #aliases: SortedNames;

	constructor(entries: readonly LookUpEntry[]) {
		this.briefings = new Set(entries.map(({ briefing }) => briefing));
		this.entries = entries.map(indexedEntry).sort((a, b) => a.kindRank - b.kindRank);
		this.#entities = this.entries.filter(({ entry }) => entry.kind === 'entity').length;
		this.#words = new WordPlaces(
			this.entries.map(({ label, aliases, context }) => [label, ...aliases, context]),
		);
		const labels = this.entries.map(({ label }, place) => [label, place] as const);
		this.#labels = {
			entities: new SortedNames(labels.slice(0, this.#entities)),
			others: new SortedNames(labels.slice(this.#entities)),
		};
		this.#aliases = new SortedNames(
			this.entries.flatMap(({ aliases }, place) => aliases.map((name) => [name, place] as const)),
		);
	}

	/** Gives the entries that have just this name, as their label or an alias; some twice. */
	named(name: string, give: GiveEntry): void {
		const giveAt = this.#giveAt(give);
		this.#labels.entities.named(name, giveAt);
		this.#labels.others.named(name, giveAt);
		this.#aliases.named(name, giveAt);
	}

	/** Gives the entries whose label begins so. */
	labelled(start: string, part: SegmentPart, give: GiveEntry): void {
		this.#labels[part].beginning(start, this.#giveAt(give));
	}

	/** Gives the entries that could fit a query of these words, by the words of their names, in their order. */
	candidates(words: readonly string[], mode: WordMode, part: SegmentPart, give: GiveEntry): void {
		this.#words.having(words, mode, this.#range(part), this.#giveAt(give));
	}

	/** All entries of a part. */
	entriesOf(part: SegmentPart): readonly IndexedEntry[] {
		return this.entries.slice(...this.#range(part));
	}

	#range(part: SegmentPart): readonly [from: number, to: number] {
		return part === 'entities' ? [0, this.#entities] : [this.#entities, this.entries.length];
	}

	#giveAt(give: GiveEntry): (place: number) => void {
		return (place) => {
			const indexed = this.entries[place];
			if (indexed) {
				give(indexed);
			}
		};
	}
}
