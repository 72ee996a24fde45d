import * as vscode from 'vscode';
import { briefingItem } from '../../core/briefingItem';
import type { LibraryEntry } from '../../host/briefingLibrary';
import type { Reading } from '../../host/briefingReader';
import type { Target } from '../../protocol/target';
import { commandIds } from '../../host/identifiers';
import { partTarget } from '../../host/partTarget';
import { targetOf } from '../../host/targetOf';
import { isBeginning } from './lastReading';
import type { ReadingOptions } from './registerReading';

/** Opens the briefing that was read last where it was left; one that is open is only brought to the front. */
export async function continueReading(
	{ library, reader }: Pick<ReadingOptions, 'library' | 'reader'>,
	last: Reading | undefined,
): Promise<void> {
	const entry = last && (await library.entry(last.briefing));
	if (!last || !entry) {
		await offerAnother(last !== undefined);
		return;
	}
	const { reading } = reader;
	const isThere = reading !== undefined && reading.briefing === entry.id && !isBeginning(reading);
	await reader.open(entry.id, isThere ? undefined : targetFor(last, entry), { place: last.place });
}

/** What is opened along with the place: what was chosen, or else the section or part that was being read. */
function targetFor({ item, section, place }: Reading, { briefing }: LibraryEntry): Target | undefined {
	const id = item?.id ?? section;
	const found = id === undefined ? undefined : briefingItem(briefing, id);
	return found ? targetOf(found) : partTarget(place);
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
