import { indexedEntry, type IndexedEntry } from './indexedEntry';
import type { LookUpEntry } from './lookUpEntry';

/** The index of some briefings; that of a library has many, so that a change makes only one of them anew. */
export class LookUpSegment {
	/** In the order of the briefings. */
	readonly entries: readonly IndexedEntry[];
	/** For each word of the names, the places of the entries that have it. */
	readonly #places = new Map<string, number[]>();
	/** The entities by each of their names. */
	readonly #named = new Map<string, IndexedEntry[]>();

	constructor(entries: readonly LookUpEntry[]) {
		this.entries = entries.map(indexedEntry);
		this.entries.forEach((indexed, place) => {
			for (const name of [indexed.label, ...indexed.aliases, indexed.context]) {
				for (const word of name.split(' ')) {
					this.#add(word, place);
				}
			}
			if (indexed.entry.kind === 'entity') {
				for (const name of new Set([indexed.label, ...indexed.aliases])) {
					this.#named.set(name, [...(this.#named.get(name) ?? []), indexed]);
				}
			}
		});
	}

	/** The entries that could fit a query of these words, whose words begin with them or hold them. */
	candidates(words: readonly string[], mode: 'begins' | 'holds'): readonly IndexedEntry[] {
		let fewest: readonly (readonly number[])[] | undefined;
		let count = Infinity;
		for (const word of words) {
			const lists: number[][] = [];
			let length = 0;
			for (const [known, places] of this.#places) {
				if (mode === 'begins' ? known.startsWith(word) : known.includes(word)) {
					lists.push(places);
					length += places.length;
				}
			}
			if (length < count) {
				[fewest, count] = [lists, length];
			}
		}
		const places = fewest?.length === 1 ? fewest[0] : [...new Set(fewest?.flat())].sort((a, b) => a - b);
		return (places ?? []).flatMap((place) => this.entries[place] ?? []);
	}

	/** The entities that have this name, in the form in which names are compared, as their label or an alias. */
	entitiesNamed(form: string): readonly IndexedEntry[] {
		return this.#named.get(form) ?? [];
	}

	#add(word: string, place: number): void {
		const places = this.#places.get(word);
		if (!places) {
			this.#places.set(word, [place]);
		} else if (places.at(-1) !== place) {
			places.push(place);
		}
	}
}
