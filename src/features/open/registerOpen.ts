import * as vscode from 'vscode';
import type { CurrentBriefing } from '../../host/currentBriefing';
import { commandIds, internalCommandIds } from '../../host/identifiers';
import { asItemHandle } from '../../host/itemHandle';
import { openArticle } from './openArticleCommand';
import { openBriefing, type OpenOptions } from './openBriefingCommand';

/** The commands that open a briefing, something in it, and its article. */
export function registerOpen(
	options: OpenOptions & { readonly current: CurrentBriefing },
): vscode.Disposable {
	const { commands } = vscode;
	return vscode.Disposable.from(
		commands.registerCommand(commandIds.open, (named?: unknown, item?: unknown) =>
			openBriefing(options, named, item),
		),
		commands.registerCommand(internalCommandIds.openItem, async (argument: unknown) => {
			const handle = asItemHandle(argument);
			if (handle) {
				await options.reader.open(handle.briefing, handle.target, { preserveFocus: true });
			}
		}),
		commands.registerCommand(commandIds.openArticle, () => openArticle(options)),
	);
}
