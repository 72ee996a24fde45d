import * as vscode from 'vscode';
import { internalCommandIds } from '../../host/identifiers';
import type { ItemHandle } from '../../host/itemHandle';

/** What choosing a tree item runs. */
export function openItemCommand({ briefing, target }: ItemHandle): vscode.Command {
	return {
		command: internalCommandIds.openItem,
		title: vscode.l10n.t('Open'),
		arguments: [{ briefing, target } satisfies ItemHandle],
	};
}
