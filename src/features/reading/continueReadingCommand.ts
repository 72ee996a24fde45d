import * as vscode from 'vscode';
import { briefingItem } from '../../core/briefingItem';
import type { Reading } from '../../host/briefingReader';
import { commandIds } from '../../host/identifiers';
import { targetOf } from '../../host/targetOf';
import type { ReadingOptions } from './registerReading';

/** Opens the briefing that was read last where it was left; one that is open is only brought to the front. */
export async function continueReading(
	{ library, reader }: Pick<ReadingOptions, 'library' | 'reader'>,
	last: Reading | undefined,
): Promise<void> {
	if (reader.reading) {
		await reader.open(reader.reading.briefing);
		return;
	}
	const entry = last && (await library.entry(last.briefing));
	if (!last || !entry) {
		await offerAnother(last !== undefined);
		return;
	}
	const id = last.item?.id ?? last.section;
	const item = id === undefined ? undefined : briefingItem(entry.briefing, id);
	await reader.open(entry.id, item && targetOf(item), { place: last.place });
}

async function offerAnother(isGone: boolean): Promise<void> {
	const open = vscode.l10n.t('Open Briefing');
	const chosen = await vscode.window.showInformationMessage(
		isGone
			? vscode.l10n.t('The briefing that was read last is no longer there. Open another one.')
			: vscode.l10n.t('No briefing has been read in this workspace yet. Open one.'),
		open,
	);
	if (chosen === open) {
		await vscode.commands.executeCommand(commandIds.open);
	}
}
