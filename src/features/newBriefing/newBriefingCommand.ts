import * as vscode from 'vscode';
import { interfaceLanguage } from '../../host/interfaceLanguage';
import type { Messages } from '../../host/messages';
import { newBriefingText } from './newBriefingText';
import { newBriefingWords } from './newBriefingWords';

/**
 * Opens a new briefing as a document without a file, with the title selected. In a folder its name is one that neither
 * a file there nor another document has, so that nothing is lost when it is saved; without a folder VS Code asks for
 * the name and the place then.
 */
export async function newBriefing(messages: Messages): Promise<void> {
	const words = newBriefingWords();
	const content = newBriefingText(words, interfaceLanguage(), today());
	const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
	const document = folder
		? await newDocument(folder, content)
		: await vscode.workspace.openTextDocument({ language: 'markdown', content });
	const title = JSON.stringify(words.title).slice(1, -1);
	// In the document, whose line ends may be other ones.
	const start = document.getText().indexOf(title);
	await vscode.window.showTextDocument(document, {
		selection: new vscode.Range(document.positionAt(start), document.positionAt(start + title.length)),
		preview: false,
	});
	if (!folder) {
		messages.inform(
			vscode.l10n.t('Save this under a name that ends in .briefing.md, which makes it a briefing.'),
		);
	}
}

/** A document with this text; saving it proposes its name in the folder. */
async function newDocument(folder: vscode.Uri, content: string): Promise<vscode.TextDocument> {
	// By their paths: when the window has been loaded again, VS Code gives them its own authority.
	const taken = new Set(untitledAddresses().map(({ path }) => path));
	for (let number = 1; ; number++) {
		const file = vscode.Uri.joinPath(folder, `new${number === 1 ? '' : `-${number}`}.briefing.md`);
		if (taken.has(file.path) || (await exists(file))) {
			continue;
		}
		const document = await vscode.workspace.openTextDocument(file.with({ scheme: 'untitled' }));
		// VS Code may give back what was written under that name before and not saved: that is another's.
		if (document.getText() === '') {
			const edit = new vscode.WorkspaceEdit();
			edit.insert(document.uri, new vscode.Position(0, 0), content);
			await vscode.workspace.applyEdit(edit);
			return document;
		}
	}
}

/** What has no file yet: documents, and tabs whose documents VS Code may not have opened yet. */
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
