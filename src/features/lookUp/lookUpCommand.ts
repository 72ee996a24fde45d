import * as vscode from 'vscode';
import type { LookUpEntry } from '../../core/lookUp/lookUpEntry';
import { briefingTitle } from '../../host/briefingTitle';
import { commandIds } from '../../host/identifiers';
import type { ItemHandle } from '../../host/itemHandle';
import { selectedText } from '../../host/itemPick/selectedText';
import { plainLabel } from '../../host/plainLabel';
import type { LookUpOptions } from './lookUpOptions';

/** Asks for anything that has a name, and opens it; a query can be given. */
export async function lookUp({ search, reader, recent }: LookUpOptions, query?: unknown): Promise<void> {
	const sourcesButton: vscode.QuickInputButton = {
		iconPath: new vscode.ThemeIcon('references'),
		tooltip: vscode.l10n.t('Show Sources'),
	};
	const briefingsButton: vscode.QuickInputButton = {
		iconPath: new vscode.ThemeIcon('files'),
		tooltip: vscode.l10n.t('Choose Briefing'),
	};
	const { pickItem } = await import('../../host/itemPick/itemPick');
	const picked = await pickItem({
		search,
		reader,
		placeholder: vscode.l10n.t('Type the name of a lab, a model, a person, a section, a claim or a source'),
		searched: vscode.l10n.t('Names, sections, claims and sources are searched'),
		recent: recent.list(),
		query: typeof query === 'string' ? query : selectedText(),
		buttons: ({ kind }, others) => [
			...(kind === 'reference' ? [] : [sourcesButton]),
			...(others.length === 0 ? [] : [briefingsButton]),
		],
	});
	if (!picked) {
		return;
	}
	const place =
		picked.button === briefingsButton
			? await choosePlace([picked.entry, ...picked.others], search)
			: picked.entry;
	if (!place) {
		return;
	}
	const handle = toHandle(place);
	recent.add(handle);
	await (picked.button === sourcesButton
		? vscode.commands.executeCommand(commandIds.showSources, handle)
		: reader.open(handle.briefing, handle.target));
}

/** Asks in which of the briefings that have it something is to be opened. */
async function choosePlace(
	places: readonly LookUpEntry[],
	search: LookUpOptions['search'],
): Promise<LookUpEntry | undefined> {
	const { briefings } = await search.stateByNow();
	const rows = places.flatMap((entry) => {
		const briefing = briefings.get(entry.briefing);
		return briefing ? [{ label: plainLabel(briefingTitle(briefing)), entry }] : [];
	});
	const chosen = await vscode.window.showQuickPick(rows, {
		placeHolder: vscode.l10n.t('Choose a briefing to open'),
	});
	return chosen?.entry;
}

function toHandle({ briefing, kind, id }: LookUpEntry): ItemHandle {
	return { briefing, target: { kind, id } };
}
