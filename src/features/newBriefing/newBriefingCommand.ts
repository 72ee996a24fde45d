import * as vscode from 'vscode';
import { interfaceLanguage } from '../../host/interfaceLanguage';
import { newBriefingText } from './newBriefingText';
import { newBriefingWords } from './newBriefingWords';

/**
 * Opens a new briefing as an untitled document, with the title selected. Its name is one that neither a file of the
 * first folder nor another document has, so that nothing is lost when it is saved.
 */
export async function newBriefing(): Promise<void> {
	const document = await newDocument();
	const words = newBriefingWords();
	const edit = new vscode.WorkspaceEdit();
	edit.insert(document.uri, new vscode.Position(0, 0), newBriefingText(words, interfaceLanguage(), today()));
	await vscode.workspace.applyEdit(edit);
	const title = JSON.stringify(words.title).slice(1, -1);
	const start = document.getText().indexOf(title);
	await vscode.window.showTextDocument(document, {
		selection: new vscode.Range(document.positionAt(start), document.positionAt(start + title.length)),
		preview: false,
	});
}

/** An untitled document with nothing in it; saving it proposes its name in the first folder, where there is one. */
async function newDocument(): Promise<vscode.TextDocument> {
	const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
	const taken = new Set(untitledAddresses().map(({ path }) => path));
	for (let number = 1; ; number++) {
		const name = `new${number === 1 ? '' : `-${number}`}.briefing.md`;
		const untitled = folder
			? vscode.Uri.joinPath(folder, name).with({ scheme: 'untitled' })
			: vscode.Uri.from({ scheme: 'untitled', path: name });
		if (taken.has(untitled.path) || (folder && (await exists(vscode.Uri.joinPath(folder, name))))) {
			continue;
		}
		const document = await vscode.workspace.openTextDocument(untitled);
		// VS Code may give back what was written under that name before and not saved: that is another's.
		if (document.getText() === '') {
			return document;
		}
	}
}

/** What has no file yet: documents, and tabs whose documents VS Code opens only when they are shown. */
function untitledAddresses(): readonly vscode.Uri[] {
	const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
	return [
		...vscode.workspace.textDocuments.map(({ uri }) => uri),
		...tabs.flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri] : [])),
	].filter(({ scheme }) => scheme === 'untitled');
}

async function exists(uri: vscode.Uri): Promise<boolean> {
	try {
		await vscode.workspace.fs.stat(uri);
		return true;
	} catch {
		// Whatever else is wrong with the folder, VS Code tells when the document is saved.
		return false;
	}
}

/** The date where the user is, in EDTF. */
function today(): string {
	const now = new Date();
	const twoDigits = (number: number): string => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
