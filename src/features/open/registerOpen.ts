import * as vscode from 'vscode';
import type { CurrentBriefing } from '../../host/currentBriefing';
import { commandIds } from '../../host/identifiers';
import { openArticle } from './openArticleCommand';
import { openBriefing, type OpenOptions } from './openBriefingCommand';

/** The commands that open a briefing and its article. */
export function registerOpen(
	options: OpenOptions & { readonly current: CurrentBriefing },
): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.commands.registerCommand(commandIds.open, (named?: unknown, item?: unknown) =>
			openBriefing(options, named, item),
		),
		vscode.commands.registerCommand(commandIds.openArticle, () => openArticle(options)),
	);
}
