import type { Briefing } from '../core/briefing';
import type { PartName } from '../core/partName';
import { isPartPresent } from '../core/presentParts';
import type { BriefingLibrary } from './briefingLibrary';
import type { BriefingReader } from './briefingReader';
import type { CurrentBriefing } from './currentBriefing';
import { asItemHandle } from './itemHandle';
import type { Messages } from './messages';
import { readEntry } from './readEntry';
import { shownText } from './shownText';

/** What the commands that open the panel at one of its parts need. */
export interface PartOptions {
	readonly library: BriefingLibrary;
	readonly reader: BriefingReader;
	readonly current: CurrentBriefing;
	readonly messages: Messages;
}

/** A part of the panel, and what is said where there is nothing in it. */
export interface ShownPart {
	readonly name: PartName;
	isAbout(briefing: Briefing, entity: string): boolean;
	readonly nothing: string;
	nothingAbout(name: string): string;
}

/**
 * Opens the panel at a part. With an entity (of a tree's menu, or named by its id in the current briefing) the part
 * is narrowed to what is about it.
 */
export async function showPart(options: PartOptions, part: ShownPart, argument: unknown): Promise<void> {
	const { reader, current, messages } = options;
	const handle = asItemHandle(argument);
	const entry = await readEntry(options, handle?.briefing ?? current.id);
	if (!entry) {
		return;
	}
	const { briefing } = entry;
	const id = handle?.target.id ?? (typeof argument === 'string' ? argument : undefined);
	const entity = briefing.entities.find((candidate) => candidate.id === id);
	if (id !== undefined && !entity) {
		messages.notInBriefing(id);
	} else if (!isPartPresent(briefing, part.name)) {
		messages.inform(part.nothing);
	} else if (entity && !part.isAbout(briefing, entity.id)) {
		messages.inform(part.nothingAbout(shownText(entity.name)));
	} else {
		const about = entity && [{ kind: 'entity', id: entity.id } as const];
		await reader.open(entry.id, { kind: 'part', id: part.name, about });
	}
}
