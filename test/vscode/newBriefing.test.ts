import * as vscode from 'vscode';
import { assert } from './assert';
import { briefingApi, closeTabs } from './briefingExtension';
import { waitFor } from './waitFor';

describe('a new briefing', () => {
	before(async () => {
		await briefingApi();
		await closeTabs();
	});
	afterEach(async () => {
		while (vscode.window.activeTextEditor?.document.isUntitled) {
			await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		}
		await closeTabs();
	});

	async function newBriefing(): Promise<vscode.TextEditor> {
		await vscode.commands.executeCommand('briefing.newBriefing');
		const editor = vscode.window.activeTextEditor;
		assert.ok(editor, 'no editor is open');
		return editor;
	}

	it('is an untitled document that would be saved in the first folder, with its title selected', async () => {
		const { document, selection } = await newBriefing();
		const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
		assert.ok(folder, 'no folder is open');
		assert.equal(
			[document.uri.scheme, document.uri.path, document.languageId],
			['untitled', vscode.Uri.joinPath(folder, 'new.briefing.md').path, 'markdown'],
		);
		assert.equal(document.lineAt(selection.start.line).text, `title: "${document.getText(selection)}"`);
		assert.ok(document.getText(selection).length > 0, 'nothing is selected');
	});

	it('has no problem, and is a briefing like any other', async () => {
		const { document } = await newBriefing();
		const id = document.uri.toString();
		const api = await briefingApi();
		const detail = await api.item(id, 'first-claim');
		assert.equal(detail?.kind, 'claim');
		const edit = new vscode.WorkspaceEdit();
		edit.insert(document.uri, document.positionAt(document.getText().length), '\nA [@gap].\n');
		await vscode.workspace.applyEdit(edit);
		const problems = await waitFor('a problem', vscode.languages.onDidChangeDiagnostics, () => {
			const found = vscode.languages.getDiagnostics(document.uri);
			// The document was empty for a moment, and that is one as well.
			return found.some(({ message }) => message.includes('gap')) && found;
		});
		assert.equal(
			problems.map(({ severity, range }) => [severity, document.getText(range)]),
			[[vscode.DiagnosticSeverity.Error, '@gap']],
		);
	});

	it('takes the place of no other that is not saved', async () => {
		const first = await newBriefing();
		const text = first.document.getText();
		const second = await newBriefing();
		assert.ok(second.document.uri.path.endsWith('/new-2.briefing.md'), second.document.uri.path);
		assert.equal(first.document.getText(), text);
	});
});
