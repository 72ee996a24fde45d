import * as vscode from 'vscode';
import { tieGraph } from '../../core/ties/tieGraph';
import { commandIds } from '../../host/identifiers';
import { showPart, type PartOptions } from '../../host/showPart';

/** The command that opens the panel at the drawing of who is tied to whom; with an entity, at its name in it. */
export function registerTies(options: PartOptions): vscode.Disposable {
	return vscode.commands.registerCommand(commandIds.showTies, (argument?: unknown) =>
		showPart(
			options,
			{
				name: 'ties',
				isAbout: (briefing, id) =>
					tieGraph(briefing).ties.some(({ from, to }) => from.id === id || to.id === id),
				nothing: vscode.l10n.t('Nothing in this briefing is tied to anything else.'),
				nothingAbout: (name) => vscode.l10n.t('Nothing in this briefing is tied to "{0}".', name),
			},
			argument,
		),
	);
}
