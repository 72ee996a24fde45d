import * as vscode from 'vscode';
import { tieGraph } from '../../core/ties/tieGraph';
import { showPart, type PartOptions } from '../../host/showPart';

/** Opens the panel at the drawing of who is tied to whom; with an entity, at its name in it. */
export async function showTies(options: PartOptions, argument?: unknown): Promise<void> {
	await showPart(
		options,
		{
			name: 'ties',
			isEmpty: (briefing) => tieGraph(briefing).ties.length === 0,
			isAbout: (briefing, id) =>
				tieGraph(briefing).ties.some(({ from, to }) => from.id === id || to.id === id),
			nothing: vscode.l10n.t('Nothing in this briefing is tied to anything else.'),
			nothingAbout: (name) => vscode.l10n.t('Nothing in this briefing is tied to "{0}".', name),
		},
		argument,
	);
}
