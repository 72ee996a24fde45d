import type { LibraryOutline } from './briefingLibrary';
import { isShipped } from './identifiers';
import type { Slices } from './slices';

/** Briefings in groups of a few, in which each stays for as long as it is there. */
export class BriefingGroups {
	readonly #briefings = new Map<string, LibraryOutline>();
	readonly #places = new Map<string, number>();
	readonly #groups: (readonly LibraryOutline[])[] = [];

	/** A group is the same array for as long as the same is in it. */
	get groups(): readonly (readonly LibraryOutline[])[] {
		return this.#groups;
	}

	/** By id. */
	get briefings(): ReadonlyMap<string, LibraryOutline> {
		return this.#briefings;
	}

	/** Takes these briefings and no others. New ones go where there is room. */
	async update(outlines: readonly LibraryOutline[], slices: Slices): Promise<void> {
		const { changed, gone } = await this.#difference(outlines, slices);
		const touched = new Set<number>();
		for (const id of gone) {
			const place = this.#places.get(id) ?? 0;
			touched.add(place);
			this.#groups[place] = without(id, this.#groups[place] ?? []);
			this.#places.delete(id);
			this.#briefings.delete(id);
			await slices.pause();
		}
		let room = 0;
		for (const briefing of changed.sort(byId)) {
			const known = this.#places.get(briefing.id);
			while (known === undefined && (this.#groups[room]?.length ?? 0) >= briefingsInGroup) {
				room++;
			}
			const place = known ?? room;
			touched.add(place);
			this.#groups[place] = [...without(briefing.id, this.#groups[place] ?? []), briefing];
			this.#places.set(briefing.id, place);
			this.#briefings.set(briefing.id, briefing);
			await slices.pause();
		}
		// In whatever order they were read, equals are found in the same order.
		for (const place of touched) {
			this.#groups[place] = (this.#groups[place] ?? []).toSorted(byId);
			await slices.pause();
		}
	}

	async #difference(
		outlines: readonly LibraryOutline[],
		slices: Slices,
	): Promise<{ readonly changed: LibraryOutline[]; readonly gone: readonly string[] }> {
		const changed: LibraryOutline[] = [];
		let known = 0;
		for (const [at, briefing] of outlines.entries()) {
			const before = this.#briefings.get(briefing.id);
			known += before ? 1 : 0;
			if (before !== briefing) {
				changed.push(briefing);
			}
			if (at % comparedTogether === 0) {
				await slices.pause();
			}
		}
		if (known === this.#briefings.size) {
			return { changed, gone: [] };
		}
		const ids = new Set(outlines.map(({ id }) => id));
		return { changed, gone: [...this.#briefings.keys()].filter((id) => !ids.has(id)) };
	}
}

/** So few that to index them anew takes a few milliseconds. */
const briefingsInGroup = 16;
/** So many are compared before others may have their turn. */
const comparedTogether = 100;

function without(id: string, group: readonly LibraryOutline[]): readonly LibraryOutline[] {
	return group.filter((each) => each.id !== id);
}

/** The one that ships first. */
function byId({ id: one }: LibraryOutline, { id: other }: LibraryOutline): number {
	return Number(isShipped(other)) - Number(isShipped(one)) || (one < other ? -1 : 1);
}
