import type { Briefing, Place } from '../briefing';

/** Where each source is cited, every place once, in reading order: gathered in one pass over the citations. */
export function citingPlaces({ citations }: Briefing): ReadonlyMap<string, readonly Place[]> {
	const places = new Map<string, Map<string, Place>>();
	for (const { items, place } of citations) {
		const name = JSON.stringify(place);
		for (const { citekey } of items) {
			const found = places.get(citekey) ?? new Map<string, Place>();
			places.set(citekey, found.set(name, place));
		}
	}
	return new Map([...places].map(([citekey, found]) => [citekey, [...found.values()]]));
}
