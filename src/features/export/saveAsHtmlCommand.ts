import * as vscode from 'vscode';
import { fileName } from '../../core/export/fileName';
import type { LibraryEntry } from '../../host/briefingLibrary';
import { briefingTitle } from '../../host/briefingTitle';
import { isShipped } from '../../host/identifiers';
import { readEntry } from '../../host/readEntry';
import { withoutLinks } from '../../host/withoutLinks';
import { briefingToExport } from './briefingToExport';
import { exportWords } from './exportWords';
import type { ExportOptions } from './registerExport';

/** Saves a briefing as one HTML file where the user says; the dialog asks before it gives an existing file. */
export async function saveAsHtml(options: ExportOptions, named: unknown): Promise<void> {
	const { current, messages, log } = options;
	const entry = await readEntry(options, briefingToExport(current, named));
	if (!entry) {
		return;
	}
	let page: Uint8Array;
	try {
		page = await renderFile(entry, options);
	} catch (error) {
		log.error(`The briefing ${entry.id} could not be made into a page.`, error);
		messages.fail(
			vscode.l10n.t(
				'The briefing could not be made into a page, as a part of the extension cannot be read. The log says why; install the extension again if this stays.',
			),
		);
		return;
	}
	let place = await askWhere(placeFor(entry));
	while (place) {
		try {
			await vscode.workspace.fs.writeFile(place, page);
		} catch (error) {
			log.error(`The briefing ${entry.id} could not be saved at ${place.toString()}.`, error);
			place = (await wantsAnotherPlace(place)) ? await askWhere(place) : undefined;
			continue;
		}
		void tellSaved(place);
		return;
	}
}

async function renderFile({ briefing }: LibraryEntry, { extensionUri }: ExportOptions): Promise<Uint8Array> {
	const styles = vscode.Uri.joinPath(extensionUri, 'dist', 'webview', 'document.css');
	const [{ renderHtmlDocument }, { createPanelStrings }, bytes] = await Promise.all([
		import('../../core/export/renderHtmlDocument'),
		import('../../host/panelStrings/createPanelStrings'),
		vscode.workspace.fs.readFile(styles),
	]);
	const document = renderHtmlDocument(briefing, {
		strings: createPanelStrings(),
		words: exportWords(),
		styles: new TextDecoder().decode(bytes),
	});
	return new TextEncoder().encode(document);
}

/** Beside the briefing's own file, or in the first folder that can be written to. */
function placeFor(entry: LibraryEntry): vscode.Uri | undefined {
	const folders = vscode.workspace.workspaceFolders ?? [];
	const candidates = [
		...(isShipped(entry.id) ? [] : [vscode.Uri.joinPath(entry.uri, '..')]),
		...folders.map(({ uri }) => uri),
	];
	const folder = candidates.find(({ scheme }) => vscode.workspace.fs.isWritableFileSystem(scheme) === true);
	return folder && vscode.Uri.joinPath(folder, `${fileName(briefingTitle(entry))}.html`);
}

async function askWhere(defaultUri: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
	return vscode.window.showSaveDialog({
		defaultUri,
		title: vscode.l10n.t('Save the briefing as HTML'),
		filters: { [vscode.l10n.t('HTML page')]: ['html', 'htm'] },
	});
}

async function wantsAnotherPlace(place: vscode.Uri): Promise<boolean> {
	const choose = vscode.l10n.t('Choose Another Place…');
	const chosen = await vscode.window.showErrorMessage(
		withoutLinks(
			vscode.l10n.t(
				'The briefing could not be saved as {0}. The log says why; choose another place.',
				vscode.workspace.asRelativePath(place),
			),
		),
		choose,
	);
	return chosen === choose;
}

/** Nobody waits for the answer: the command is over. */
async function tellSaved(place: vscode.Uri): Promise<void> {
	const open = vscode.l10n.t('Open in Browser');
	// Only a file on the machine that shows the window can be opened there.
	const isHere = place.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop;
	const chosen = await vscode.window.showInformationMessage(
		withoutLinks(vscode.l10n.t('The briefing is saved as {0}.', vscode.workspace.asRelativePath(place))),
		...(isHere && vscode.env.remoteName === undefined ? [open] : []),
	);
	if (chosen === open) {
		await vscode.env.openExternal(place);
	}
}
