import type { BriefingLibrary, LibraryEntry } from './briefingLibrary';
import type { Messages } from './messages';

/** A briefing for a command that is about it; where it cannot be read the user is told, and it is undefined. */
export async function readEntry(
	{ library, messages }: { readonly library: BriefingLibrary; readonly messages: Messages },
	id: string,
): Promise<LibraryEntry | undefined> {
	const entry = await library.entry(id);
	if (!entry) {
		messages.unreadable();
	}
	return entry;
}
