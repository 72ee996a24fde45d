import * as vscode from 'vscode';
import { assert } from './assert';
import { briefingApi, closeTabs } from './briefingExtension';
import { MemoryFiles } from './memoryFiles';
import { waitFor } from './waitFor';

const source = `---
briefing: 1
title: A race
entities:
  - {id: acme, kind: lab, name: Acme}
references:
  - {id: press, type: webpage, title: The Press}
---

# What happened {#what}

Acme did it [@pres], see https://example.org/race for more [@press].
`;

describe('quick fixes', () => {
	let files: MemoryFiles;
	let document: vscode.TextDocument;
	before(async () => {
		await briefingApi();
		files = new MemoryFiles();
		document = await vscode.workspace.openTextDocument(files.put('/fixes/race.briefing.md', source));
		await vscode.window.showTextDocument(document);
	});
	after(async () => {
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		await closeTabs();
		files.dispose();
	});

	const problems = (): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(document.uri);
	const actionsAt = async (words: string): Promise<readonly vscode.CodeAction[]> => {
		const start = document.positionAt(document.getText().indexOf(words));
		return vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			new vscode.Range(start, start),
		);
	};
	const apply = async (actions: readonly vscode.CodeAction[], title: string): Promise<void> => {
		const edit = actions.find((action) => action.title === title)?.edit;
		assert.ok(edit, actions.map((action) => action.title).join(', '));
		await vscode.workspace.applyEdit(edit);
	};

	it('are offered at the problem, the nearest first, and mend it by an edit that can be undone', async () => {
		await waitFor('the problem', vscode.languages.onDidChangeDiagnostics, () => problems().length === 1);
		const actions = await actionsAt('@pres]');
		const fixes = actions.filter(({ kind }) => kind?.contains(vscode.CodeActionKind.QuickFix));
		assert.equal(
			fixes.map(({ title, isPreferred }) => [title, isPreferred]),
			[
				['Change to "press"', true],
				['Create the reference "pres"', false],
			],
		);
		await apply(actions, 'Create the reference "pres"');
		await waitFor('no problem', vscode.languages.onDidChangeDiagnostics, () => problems().length === 0);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), source);
	});

	it('write the space that a key of the metadata lacks', async () => {
		const edit = new vscode.WorkspaceEdit();
		edit.insert(document.uri, new vscode.Position(2, 0), 'lang:en\n');
		await vscode.workspace.applyEdit(edit);
		await waitFor('the problem', vscode.languages.onDidChangeDiagnostics, () =>
			problems().some(({ message }) => message.endsWith('a space is missing behind the colon of a key')),
		);
		await apply(await actionsAt('lang:'), 'Insert a space behind the colon');
		assert.equal(document.lineAt(2).text, 'lang: en');
		await vscode.commands.executeCommand('undo');
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), source);
	});

	it('turn a bare address into a reference', async () => {
		const title = 'Turn the address into the reference "example-race"';
		await apply(await actionsAt('example.org'), title);
		assert.equal(document.getText().includes('see [@example-race] for more'), true);
		assert.equal(document.getText().includes('URL: "https://example.org/race"'), true);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), source);
	});
});
