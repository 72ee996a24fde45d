import { referencesIn, sourcesAbout } from './about';
import type { Briefing, Reference } from './briefing';
import type { BriefingItem } from './briefingItem';

/** The sources behind anything in a briefing, by number. */
export function sourcesOf(briefing: Briefing, item: BriefingItem): readonly Reference[] {
	switch (item.kind) {
		case 'entity':
			return sourcesAbout(briefing, item.entity.id);
		case 'claim':
			return referencesIn(briefing, [...item.claim.cite, ...(item.claim.check?.cite ?? [])]);
		case 'section':
			return referencesIn(
				briefing,
				briefing.citations
					.filter(({ place }) => place.kind === 'section' && place.section === item.section.id)
					.flatMap(({ items }) => items),
			);
		case 'reference':
			return [item.reference];
	}
}
