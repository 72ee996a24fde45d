import * as vscode from 'vscode';
import { claimsAbout } from '../../core/about';
import type { BriefingLibrary } from '../../host/briefingLibrary';
import type { BriefingReader } from '../../host/briefingReader';
import type { CurrentBriefing } from '../../host/currentBriefing';
import { asItemHandle } from '../../host/itemHandle';
import type { Messages } from '../../host/messages';

export interface ClaimsOptions {
	readonly library: BriefingLibrary;
	readonly reader: BriefingReader;
	readonly current: CurrentBriefing;
	readonly messages: Messages;
}

/**
 * Opens the panel at the table of claims. With an entity (of a tree's menu, or named by its id in the current
 * briefing) the table is narrowed to the claims about it.
 */
export async function showClaims(options: ClaimsOptions, argument?: unknown): Promise<void> {
	const { library, reader, current, messages } = options;
	const handle = asItemHandle(argument);
	const entry = await library.entry(handle?.briefing ?? current.id);
	if (!entry) {
		await messages.unreadable();
		return;
	}
	const { briefing } = entry;
	const id = handle?.target.id ?? (typeof argument === 'string' ? argument : undefined);
	const entity = briefing.entities.find((candidate) => candidate.id === id);
	if (id !== undefined && !entity) {
		await messages.inform(vscode.l10n.t('"{0}" is not in this briefing. It may have been renamed.', id));
	} else if (briefing.claims.length === 0) {
		await messages.inform(vscode.l10n.t('There is no claim in this briefing.'));
	} else if (entity && claimsAbout(briefing, entity.id).length === 0) {
		await messages.inform(vscode.l10n.t('There is no claim about "{0}" in this briefing.', entity.name));
	} else {
		const about = entity && [{ kind: 'entity', id: entity.id } as const];
		await reader.open(entry.id, { kind: 'part', id: 'claims', about });
	}
}
