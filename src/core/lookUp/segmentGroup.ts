import type { IndexedEntry } from './indexedEntry';
import type { LookUpSegment } from './lookUpSegment';

/** Some segments of a library with the names of their entities, so that few places are asked for a name. */
export class SegmentGroup {
	readonly segments: readonly LookUpSegment[];
	readonly #named = new Map<string, IndexedEntry[]>();

	/** The places of its briefings among all of its own. */
	readonly #places: ReadonlyMap<string, number>;

	constructor(segments: readonly LookUpSegment[]) {
		this.segments = segments;
		this.#places = new Map(segments.flatMap(({ briefings }) => [...briefings]).map((each, at) => [each, at]));
		for (const segment of segments) {
			for (const indexed of segment.entriesOf('entities')) {
				this.#add(indexed.label, indexed);
				for (const [at, name] of indexed.aliases.entries()) {
					if (name !== indexed.label && indexed.aliases.indexOf(name) === at) {
						this.#add(name, indexed);
					}
				}
			}
		}
	}

	/** The number of its briefings. */
	get size(): number {
		return this.#places.size;
	}

	/** The place of a briefing among those of the group; undefined when it is none of them. */
	placeOf(briefing: string): number | undefined {
		return this.#places.get(briefing);
	}

	/** The entities that have this name, in the form in which names are compared, as their label or an alias. */
	entitiesNamed(form: string): readonly IndexedEntry[] {
		return this.#named.get(form) ?? [];
	}

	#add(name: string, indexed: IndexedEntry): void {
		const known = this.#named.get(name);
		if (known) {
			known.push(indexed);
		} else {
			this.#named.set(name, [indexed]);
		}
	}
}
