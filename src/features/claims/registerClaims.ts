import * as vscode from 'vscode';
import { claimsOn } from '../../core/about';
import { commandIds } from '../../host/identifiers';
import { showPart, type PartOptions } from '../../host/showPart';

/** The command that opens the panel at the table of claims; with an entity, narrowed to the claims about it. */
export function registerClaims(options: PartOptions): vscode.Disposable {
	return vscode.commands.registerCommand(commandIds.showClaims, (argument?: unknown) =>
		showPart(
			options,
			{
				name: 'claims',
				isAbout: (briefing, id) => claimsOn(briefing, id).length > 0,
				nothing: vscode.l10n.t('There is no claim in this briefing.'),
				nothingAbout: (name) => vscode.l10n.t('There is no claim about "{0}" in this briefing.', name),
			},
			argument,
		),
	);
}
