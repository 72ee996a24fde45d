import type { Reference } from '../../core/briefing';
import type { BriefingLibrary } from '../../host/briefingLibrary';
import type { CurrentBriefing } from '../../host/currentBriefing';
import { asItemHandle } from '../../host/itemHandle';
import type { Messages } from '../../host/messages';
import { readEntry } from '../../host/readEntry';

/** Where the commands find the source that they are run for. */
export interface SourceCommandOptions {
	readonly library: BriefingLibrary;
	readonly current: CurrentBriefing;
	readonly messages: Messages;
}

/**
 * The source that the argument of a command names: a tree item, or a citekey of the current briefing. Where there is
 * none of that name, the user is told.
 */
export async function namedSource(
	options: SourceCommandOptions,
	argument: unknown,
): Promise<Reference | undefined> {
	const handle = asItemHandle(argument);
	const named = typeof argument === 'string' ? argument : handle?.target.id;
	const entry = await readEntry(options, handle?.briefing ?? options.current.id);
	const source = entry?.briefing.references.find(({ citekey }) => citekey === named);
	if (entry && !source && named !== undefined) {
		options.messages.notInBriefing(named);
	}
	return source;
}
