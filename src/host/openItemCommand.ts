import * as vscode from 'vscode';
import { internalCommandIds } from './identifiers';
import type { ItemHandle } from './itemHandle';

/** What choosing something runs that stands for an item: it opens there, and the focus stays. */
export function openItemCommand(
	{ briefing, target }: ItemHandle,
	title = vscode.l10n.t('Open'),
): vscode.Command {
	return {
		command: internalCommandIds.openItem,
		title,
		arguments: [{ briefing, target } satisfies ItemHandle],
	};
}
