import { ownKindRank, type IndexedEntry, type RankedEntry } from './indexedEntry';

/** Gathers the best of what a query finds, and no more than can be shown. */
export class BestEntries {
	readonly #enough: number;
	readonly #first: string | undefined;
	readonly #ranks: RankedEntry[][] = [];
	/** By rank and name, the briefing where it was found first. */
	readonly #names: Map<string, string>[] = [];
	/** Ranks from this on would not be shown. */
	#end = Infinity;

	/** Takes how many are wanted, and the id of the briefing that comes first among equals. */
	constructor(enough: number, first: string | undefined) {
		this.#enough = enough;
		this.#first = first;
	}

	/** As many were found as are wanted. */
	get isEnough(): boolean {
		return this.#end < Infinity;
	}

	/** Nothing was found. */
	get isEmpty(): boolean {
		return this.#ranks.length === 0;
	}

	/** Whether an entry is of the briefing that comes first among equals. */
	isOfFirst({ entry }: IndexedEntry): boolean {
		return entry.briefing === this.#first;
	}

	/** Whether an entry could still be among those that are shown, when it fits so well or less. */
	wants(indexed: IndexedEntry, tier: number): boolean {
		return tier * ranksOfTier + indexed.kindRank < this.#end || this.isOfFirst(indexed);
	}

	/** Adds one, unless it could not be among those that are shown. */
	add(ranked: RankedEntry): void {
		const { indexed, tier } = ranked;
		if (!this.wants(indexed, tier)) {
			return;
		}
		const rank = tier * ranksOfTier + indexed.kindRank;
		// The same entity in another briefing is shown with the first of them.
		if (!this.#isKnown(indexed, rank) || this.isOfFirst(indexed)) {
			(this.#ranks[rank] ??= []).push(ranked);
			this.#findEnd();
		}
	}

	/** The best, in their order; `placeOf` tells the place of a briefing among all. */
	sorted(placeOf: (briefing: string) => number): readonly RankedEntry[] {
		const best: RankedEntry[] = [];
		const places = new Map<string, number>();
		const place = ({ indexed: { entry } }: RankedEntry): number => {
			const known = places.get(entry.briefing);
			const found = known ?? (entry.briefing === this.#first ? -1 : placeOf(entry.briefing));
			if (known === undefined) {
				places.set(entry.briefing, found);
			}
			return found;
		};
		for (const found of this.#ranks) {
			if (best.length >= this.#enough) {
				break;
			}
			const inOrder = (found ?? []).sort(
				(a, b) => place(a) - place(b) || b.indexed.entry.weight - a.indexed.entry.weight,
			);
			for (const each of inOrder) {
				best.push(each);
			}
		}
		return best;
	}

	#findEnd(): void {
		let count = 0;
		const end = Math.min(this.#ranks.length, this.#end);
		for (let rank = 0; rank < end; rank++) {
			count += this.#ranks[rank]?.length ?? 0;
			if (count >= this.#enough) {
				this.#end = rank;
				return;
			}
		}
	}

	#isKnown({ entry, label, kindRank }: IndexedEntry, rank: number): boolean {
		if (entry.kind !== 'entity') {
			return false;
		}
		const names = (this.#names[rank] ??= new Map());
		// Only kinds of the author's own share a rank.
		const name = kindRank === ownKindRank ? `${entry.entityKind} ${label}` : label;
		const briefing = names.get(name);
		if (briefing === undefined) {
			names.set(name, entry.briefing);
		}
		return briefing !== undefined && briefing !== entry.briefing;
	}
}

/** Within a tier, kinds are ranked. */
const ranksOfTier = 16;
