import * as vscode from 'vscode';
import { itemOf } from '../../core/briefingItem';
import { commandIds } from '../../host/identifiers';
import { readingTargets, type Reading } from '../../host/reading';
import { isBeginning } from './lastReading';
import type { ReadingOptions } from './registerReading';

/** Opens the briefing that was read last where it was left; one that is open is only brought to the front. */
export async function continueReading(
	{ library, reader }: Pick<ReadingOptions, 'library' | 'reader'>,
	last: Reading | undefined,
): Promise<void> {
	const entry = last && (await library.entry(last.briefing));
	if (!last || !entry) {
		// Nobody waits for the answer; what it leads to tells itself what fails.
		offerAnother(last !== undefined).catch(() => undefined);
		return;
	}
	const { reading } = reader;
	const isThere = reading !== undefined && reading.briefing === entry.id && !isBeginning(reading);
	const target = isThere
		? undefined
		: readingTargets(last).find(
				(candidate) => candidate.kind === 'part' || itemOf(entry.briefing, candidate) !== undefined,
			);
	await reader.open(entry.id, target, { place: last.place });
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
