import * as vscode from 'vscode';
import { fileName } from '../../core/export/fileName';
import type { LibraryEntry } from '../../host/briefingLibrary';
import { briefingTitle } from '../../host/briefingTitle';
import { isShipped } from '../../host/identifiers';
import { withoutLinks } from '../../host/withoutLinks';

/** A file that is made of a briefing. */
export interface MadeFile {
	readonly entry: LibraryEntry;
	readonly text: string;
	/** Without their dots, the usual one first. */
	readonly endings: readonly [string, ...string[]];
	/** The title of the dialog, and what files of this kind are called in it. */
	readonly title: string;
	readonly kind: string;
	/** What is said when it is saved. */
	readonly saved: (place: string) => string;
	/** A browser shows it. */
	readonly isPage: boolean;
}

/**
 * Saves a file where the user says; the dialog asks before it gives an existing file. Where that fails, another place
 * can be chosen.
 */
export async function saveFile(file: MadeFile, log: vscode.LogOutputChannel): Promise<void> {
	let place = await askWhere(file, placeFor(file));
	while (place) {
		try {
			await vscode.workspace.fs.writeFile(place, new TextEncoder().encode(file.text));
		} catch (error) {
			log.error(`What is made of ${file.entry.id} could not be saved at ${place.toString()}.`, error);
			place = (await wantsAnotherPlace(place)) ? await askWhere(file, place) : undefined;
			continue;
		}
		// Nobody waits for the answer: the command is over.
		tellSaved(file, place).catch((error: unknown) => log.error('The saved page could not be opened.', error));
		return;
	}
}

/** Beside the briefing's own file, or in the first folder that can be written to. */
function placeFor({ entry, endings: [ending] }: MadeFile): vscode.Uri | undefined {
	const folders = vscode.workspace.workspaceFolders ?? [];
	const candidates = [
		...(isShipped(entry.id) ? [] : [vscode.Uri.joinPath(entry.uri, '..')]),
		...folders.map(({ uri }) => uri),
	];
	const folder = candidates.find(({ scheme }) => vscode.workspace.fs.isWritableFileSystem(scheme) === true);
	return folder && vscode.Uri.joinPath(folder, `${fileName(briefingTitle(entry))}.${ending}`);
}

async function askWhere(
	{ title, kind, endings }: MadeFile,
	defaultUri: vscode.Uri | undefined,
): Promise<vscode.Uri | undefined> {
	return vscode.window.showSaveDialog({ defaultUri, title, filters: { [kind]: [...endings] } });
}

async function wantsAnotherPlace(place: vscode.Uri): Promise<boolean> {
	const choose = vscode.l10n.t('Choose Another Place…');
	const chosen = await vscode.window.showErrorMessage(
		withoutLinks(
			vscode.l10n.t(
				'The file could not be saved as {0}. The log says why; choose another place.',
				vscode.workspace.asRelativePath(place),
			),
		),
		choose,
	);
	return chosen === choose;
}

async function tellSaved({ saved, isPage }: MadeFile, place: vscode.Uri): Promise<void> {
	const open = vscode.l10n.t('Open in Browser');
	// Only a file on the machine that shows the window can be opened there.
	const isHere =
		place.scheme === 'file' &&
		vscode.env.uiKind === vscode.UIKind.Desktop &&
		vscode.env.remoteName === undefined;
	const chosen = await vscode.window.showInformationMessage(
		withoutLinks(saved(vscode.workspace.asRelativePath(place))),
		...(isPage && isHere ? [open] : []),
	);
	if (chosen === open) {
		await vscode.env.openExternal(place);
	}
}
