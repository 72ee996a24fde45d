import * as vscode from 'vscode';
import type { Briefing, Entity } from '../../core/briefing';
import type { ComparableKind } from '../../core/comparison/comparableEntities';
import { kindGroupName } from '../../host/kindWords';
import { plainLabel } from '../../host/plainLabel';

/** Asks what is to be compared, by ids; undefined when the user turns away. */
export async function pickEntities(
	briefing: Briefing,
	kinds: readonly ComparableKind[],
	preselected: readonly string[],
): Promise<readonly string[] | undefined> {
	const rows = kinds.flatMap(({ kind, entities }): readonly Row[] => [
		{ label: plainLabel(kindGroupName(kind)), kind: vscode.QuickPickItemKind.Separator },
		...entities.map((entity) => toRow(entity, briefing, preselected.includes(entity.id))),
	]);
	const picked = await vscode.window.showQuickPick(rows, {
		canPickMany: true,
		title: vscode.l10n.t('Compare'),
		placeHolder: vscode.l10n.t('Choose two or more to see their facts side by side'),
		matchOnDescription: true,
	});
	return picked?.flatMap(({ id }) => id ?? []);
}

interface Row extends vscode.QuickPickItem {
	readonly id?: string;
}

function toRow({ id, name, lab, added }: Entity, { entities }: Briefing, picked: boolean): Row {
	const maker = entities.find((entity) => entity.id === lab)?.name;
	const notes = [maker ?? '', added ? vscode.l10n.t('added by the briefing') : ''];
	return {
		id,
		label: plainLabel(name),
		description: plainLabel(notes.filter((note) => note !== '').join(' · ')),
		picked,
	};
}
