import * as vscode from 'vscode';
import { assert } from './assert';
import { closeTabs } from './briefingExtension';
import { brokenBriefing } from './brokenBriefing';
import { MemoryFiles } from './memoryFiles';
import { waitFor } from './waitFor';
import { waitForReading } from './waitForReading';

describe('problems', () => {
	let files: MemoryFiles;
	before(() => (files = new MemoryFiles()));
	after(async () => {
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		await closeTabs();
		files.dispose();
	});

	const problemsOf = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
		vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Briefing');

	const valueOf = (code: vscode.Diagnostic['code']): unknown =>
		typeof code === 'object' ? code.value : code;

	it('stand where the fault is, and go when it is mended', async () => {
		const uri = files.put('/problems/broken.briefing.md', brokenBriefing);
		const document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document);
		const found = await waitFor('problems', vscode.languages.onDidChangeDiagnostics, () => {
			const problems = problemsOf(uri);
			return problems.length > 0 && problems;
		});
		assert.equal(
			found.map(({ code, severity, range }) => [
				valueOf(code),
				severity,
				range.start.line,
				document.getText(range),
			]),
			[
				['unmentioned-entity', vscode.DiagnosticSeverity.Warning, 7, 'nobody'],
				['unknown-reference', vscode.DiagnosticSeverity.Error, 18, '@missing'],
			],
		);
		assert.ok(found[1]?.message.includes('missing'), 'the message does not say what is missing');

		const edit = new vscode.WorkspaceEdit();
		for (const [from, to] of [
			['; @missing', ''],
			['- id: nobody\n  kind: person\n  name: Nobody\n', ''],
		] as const) {
			const start = document.getText().indexOf(from);
			const range = new vscode.Range(document.positionAt(start), document.positionAt(start + from.length));
			edit.replace(uri, range, to);
		}
		await vscode.workspace.applyEdit(edit);
		await waitFor('no problems', vscode.languages.onDidChangeDiagnostics, () => problemsOf(uri).length === 0);
		assert.ok(document.isDirty, 'edits that are not saved count');
	});

	it('go when the briefing is closed, and come again with it', async () => {
		const uri = files.put('/problems/closed.briefing.md', brokenBriefing);
		const become = (are: boolean): Promise<unknown> =>
			waitFor(
				are ? 'problems' : 'no problems',
				vscode.languages.onDidChangeDiagnostics,
				() => problemsOf(uri).length > 0 === are,
			);
		for (const _ of ['first', 'again']) {
			// By the command: what the API opens stays open for a while.
			await vscode.commands.executeCommand('vscode.open', uri);
			await become(true);
			await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
			await become(false);
		}
	});

	it('lead to the section of the page on the format that explains them', async () => {
		const uri = files.put('/problems/explained.briefing.md', brokenBriefing);
		await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
		const [{ code } = {}] = await waitFor('problems', vscode.languages.onDidChangeDiagnostics, () => {
			const problems = problemsOf(uri);
			return problems.length > 0 && problems;
		});
		assert.ok(typeof code === 'object', 'the code leads nowhere');
		const item = `problem-${code.value}`;
		assert.equal(
			[item, code.target.query],
			['problem-unmentioned-entity', `briefing=briefing-format&item=${item}`],
		);
		await vscode.commands.executeCommand('vscode.open', code.target);
		await waitForReading('briefing-format', item);
	});
});
