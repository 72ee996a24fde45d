import * as vscode from 'vscode';
import type { BriefingLibrary } from '../../host/briefingLibrary';
import type { BriefingReader } from '../../host/briefingReader';
import type { CurrentBriefing } from '../../host/currentBriefing';
import { asItemHandle } from '../../host/itemHandle';
import type { Messages } from '../../host/messages';

/** What the command that shows the timeline needs. */
export interface TimelineOptions {
	readonly library: BriefingLibrary;
	readonly reader: BriefingReader;
	readonly current: CurrentBriefing;
	readonly messages: Messages;
}

/**
 * Opens the panel at the timeline. With an entity (of a tree's menu, or named by its id in the current briefing)
 * it is narrowed to the events about it.
 */
export async function showTimeline(
	{ library, reader, current, messages }: TimelineOptions,
	argument?: unknown,
): Promise<void> {
	const handle = asItemHandle(argument);
	const entry = await library.entry(handle?.briefing ?? current.id);
	if (!entry) {
		await messages.unreadable();
		return;
	}
	const { timeline, entities } = entry.briefing;
	const id = handle?.target.id ?? (typeof argument === 'string' ? argument : undefined);
	if (timeline.length === 0) {
		await messages.inform(vscode.l10n.t('There is no event in this briefing.'));
	} else if (id !== undefined && !timeline.some(({ about }) => about.includes(id))) {
		const name = entities.find((entity) => entity.id === id)?.name ?? id;
		await messages.inform(vscode.l10n.t('There is no event about "{0}" in this briefing.', name));
	} else {
		const about = id === undefined ? [] : [{ kind: 'entity', id } as const];
		await reader.open(entry.id, { kind: 'part', id: 'timeline', about });
	}
}
