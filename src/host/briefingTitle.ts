import type { LibraryEntry } from './briefingLibrary';

/** What a briefing is called: its title, or the name of its file when it has none. */
export function briefingTitle({ briefing, uri }: Pick<LibraryEntry, 'briefing' | 'uri'>): string {
	return briefing.title === '' ? uri.path.slice(uri.path.lastIndexOf('/') + 1) : briefing.title;
}
