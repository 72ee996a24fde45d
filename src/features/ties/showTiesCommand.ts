import * as vscode from 'vscode';
import { tieGraph } from '../../core/ties/tieGraph';
import type { BriefingLibrary } from '../../host/briefingLibrary';
import type { BriefingReader } from '../../host/briefingReader';
import type { CurrentBriefing } from '../../host/currentBriefing';
import { asItemHandle } from '../../host/itemHandle';
import type { Messages } from '../../host/messages';

/** What the command that shows who is tied to whom needs. */
export interface TiesOptions {
	readonly library: BriefingLibrary;
	readonly reader: BriefingReader;
	readonly current: CurrentBriefing;
	readonly messages: Messages;
}

/**
 * Opens the panel at the drawing of who is tied to whom. With an entity (of a tree's menu, or named by its id in
 * the current briefing) at its name in it.
 */
export async function showTies(
	{ library, reader, current, messages }: TiesOptions,
	argument?: unknown,
): Promise<void> {
	const handle = asItemHandle(argument);
	const entry = await library.entry(handle?.briefing ?? current.id);
	if (!entry) {
		await messages.unreadable();
		return;
	}
	const { briefing } = entry;
	const { ties } = tieGraph(briefing);
	const id = handle?.target.id ?? (typeof argument === 'string' ? argument : undefined);
	if (ties.length === 0) {
		await messages.inform(vscode.l10n.t('Nothing in this briefing is tied to anything else.'));
	} else if (id !== undefined && !ties.some(({ from, to }) => from.id === id || to.id === id)) {
		const name = briefing.entities.find((entity) => entity.id === id)?.name ?? id;
		await messages.inform(vscode.l10n.t('Nothing in this briefing is tied to "{0}".', name));
	} else {
		const about = id === undefined ? [] : [{ kind: 'entity', id } as const];
		await reader.open(entry.id, { kind: 'part', id: 'ties', about });
	}
}
