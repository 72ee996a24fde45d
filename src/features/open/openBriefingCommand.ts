import { briefingItem } from '../../core/briefingItem';
import { briefingNamed } from '../../host/briefingNamed';
import type { BriefingLibrary } from '../../host/briefingLibrary';
import type { BriefingReader } from '../../host/briefingReader';
import type { CurrentBriefing } from '../../host/currentBriefing';
import { shippedBriefingId } from '../../host/identifiers';
import type { Messages } from '../../host/messages';
import { readEntry } from '../../host/readEntry';
import { targetOf } from '../../host/targetOf';
import { withinTime } from '../../host/withinTime';

/** What the commands that open something need. */
export interface OpenOptions {
	readonly library: BriefingLibrary;
	readonly reader: BriefingReader;
	readonly current: Pick<CurrentBriefing, 'inEditor'>;
	readonly messages: Messages;
}

/**
 * Opens a briefing: the one that is named (by its id, or as the file of a menu), or that of the active
 * editor; if there is neither, asks which one, if several are known. At an item, if one is named.
 */
export async function openBriefing(options: OpenOptions, named?: unknown, item?: unknown): Promise<void> {
	const { reader, messages } = options;
	const id = briefingNamed(named) ?? options.current.inEditor ?? (await chooseBriefing(options));
	if (id === undefined) {
		return;
	}
	if (named === undefined && item === undefined) {
		// Not read here first: the panel is made while its briefing is read, and says itself what it cannot read.
		await reader.open(id);
		return;
	}
	const entry = await readEntry(options, id);
	if (!entry) {
		return;
	}
	const found = typeof item === 'string' ? briefingItem(entry.briefing, item) : undefined;
	if (typeof item === 'string' && !found) {
		messages.notInBriefing(item);
	}
	await reader.open(entry.id, found && targetOf(found));
}

async function chooseBriefing({ library, reader }: OpenOptions): Promise<string | undefined> {
	const hasOthers = library.hasOthers();
	// While others are looked for, as it mostly is the only one.
	reader.prepare(shippedBriefingId);
	// A search that takes long keeps nobody waiting for the list, which others can still join.
	const has = await withinTime(hasOthers, patience).catch(() => true);
	if (!has) {
		return shippedBriefingId;
	}
	const { pickBriefing } = await import('./briefingPick');
	return pickBriefing(library);
}

/** How long, in milliseconds, the search for others may delay the answer to the command. */
const patience = 1000;
