import type { Target } from '../protocol/target';
import type { TextPlace } from '../protocol/viewState';

/** What somebody is reading: a briefing, the section or other part in view, and the item that was chosen, if any. */
export interface Reading {
	readonly briefing: string;
	readonly section?: string;
	/** The name of the part in view where that is no section. */
	readonly part?: string;
	readonly item?: Target;
	/** Where in the text; kept up a little after the reader comes to rest. */
	readonly place?: TextPlace;
}

/** What to open for somebody to read on, best first: what was chosen, then the section or the part that was being read. */
export function readingTargets({ item, section, part }: Reading): readonly Target[] {
	return [
		...(item ? [item] : []),
		...(section === undefined ? [] : [{ kind: 'section', id: section } as const]),
		...(part === undefined ? [] : [{ kind: 'part', id: part } as const]),
	];
}

/** Whether a value that was kept is a reading: only the extension wrote it, but perhaps in another version. */
export function isReading(value: unknown): value is Reading {
	return (
		typeof value === 'object' && value !== null && 'briefing' in value && typeof value.briefing === 'string'
	);
}
