import type { LibraryOutline } from './briefingLibrary';
import { isShipped } from './identifiers';
import type { Slices } from './slices';

/**
 * Briefings in groups of a few, in which each stays for as long as it is there: a group that is the same array as before
 * has the same briefings.
 */
export interface BriefingGroups {
	readonly groups: readonly (readonly LibraryOutline[])[];
	/** The group of each briefing, by its id. */
	readonly places: ReadonlyMap<string, number>;
	/** The briefings by their ids. */
	readonly briefings: ReadonlyMap<string, LibraryOutline>;
}

/** No briefings. */
export const noGroups: BriefingGroups = { groups: [], places: new Map(), briefings: new Map() };

/** The groups with these briefings and no others. New ones go where there is room. */
export async function regroup(
	before: BriefingGroups,
	outlines: readonly LibraryOutline[],
	slices: Slices,
): Promise<BriefingGroups> {
	const { changed, gone } = await difference(before.briefings, outlines, slices);
	// Copies of what is known are made far faster than all of it is put together anew.
	const briefings = new Map(before.briefings);
	const places = new Map(before.places);
	const groups = [...before.groups];
	const touched = new Set<number>();
	const put = (place: number, briefing: LibraryOutline): void => {
		touched.add(place);
		groups[place] = [...without(briefing.id, groups[place] ?? []), briefing];
		places.set(briefing.id, place);
		briefings.set(briefing.id, briefing);
	};
	for (const id of gone) {
		const place = places.get(id) ?? 0;
		touched.add(place);
		groups[place] = without(id, groups[place] ?? []);
		places.delete(id);
		briefings.delete(id);
		await slices.pause();
	}
	let room = 0;
	for (const briefing of changed.sort(byId)) {
		const place = places.get(briefing.id);
		while (place === undefined && (groups[room]?.length ?? 0) >= briefingsInGroup) {
			room++;
		}
		put(place ?? room, briefing);
		await slices.pause();
	}
	// In whatever order they were read, equals are found in the same order.
	for (const place of touched) {
		groups[place] = (groups[place] ?? []).toSorted(byId);
		await slices.pause();
	}
	return { groups, places, briefings };
}

async function difference(
	before: ReadonlyMap<string, LibraryOutline>,
	outlines: readonly LibraryOutline[],
	slices: Slices,
): Promise<{ readonly changed: LibraryOutline[]; readonly gone: readonly string[] }> {
	const changed: LibraryOutline[] = [];
	let known = 0;
	for (const [at, briefing] of outlines.entries()) {
		const same = before.get(briefing.id);
		known += same ? 1 : 0;
		if (same !== briefing) {
			changed.push(briefing);
		}
		if (at % comparedTogether === 0) {
			await slices.pause();
		}
	}
	if (known === before.size) {
		return { changed, gone: [] };
	}
	const ids = new Set(outlines.map(({ id }) => id));
	return { changed, gone: [...before.keys()].filter((id) => !ids.has(id)) };
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
