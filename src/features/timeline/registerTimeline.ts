import * as vscode from 'vscode';
import { commandIds } from '../../host/identifiers';
import { showPart, type PartOptions } from '../../host/showPart';

/** The command that opens the panel at the timeline; with an entity, narrowed to the events about it. */
export function registerTimeline(options: PartOptions): vscode.Disposable {
	return vscode.commands.registerCommand(commandIds.showTimeline, (argument?: unknown) =>
		showPart(
			options,
			{
				name: 'timeline',
				isAbout: ({ timeline }, id) => timeline.some(({ about }) => about.includes(id)),
				nothing: vscode.l10n.t('There is no event in this briefing.'),
				nothingAbout: (name) => vscode.l10n.t('There is no event about "{0}" in this briefing.', name),
			},
			argument,
		),
	);
}
