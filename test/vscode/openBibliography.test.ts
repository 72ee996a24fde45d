import * as vscode from 'vscode';
import { assert } from './assert';
import { closeTabs } from './briefingExtension';
import { becomeSources, citedSources, citingBriefing } from './citingBriefing';
import { MemoryFiles } from './memoryFiles';
import { OddsLibrary } from './oddsLibrary';

describe('a bibliography that is open in an editor', () => {
	let odds: OddsLibrary;
	let uri: vscode.Uri;
	let count = 0;
	let bibliography: vscode.Uri;
	let editor: vscode.TextEditor;

	const root = vscode.Uri.from({ scheme: MemoryFiles.scheme, path: '/bibliography' });

	const become = (...wanted: readonly string[]): Promise<void> =>
		becomeSources(odds.library, uri.toString(), wanted);

	beforeEach(async () => {
		odds = new OddsLibrary();
		// In a browser, VS Code saves by itself.
		await odds.set('files.autoSave', 'off');
		await odds.set('briefing.folders', [root.toString()]);
		count++;
		// Of names of their own, since VS Code keeps documents for a while.
		bibliography = odds.files.put(`/bibliography/open${count}.bib`, citedSources);
		uri = odds.files.put(
			`/bibliography/open${count}.briefing.md`,
			citingBriefing.replace('sources', `open${count}`),
		);
		await become('press', 'doe');
		editor = await vscode.window.showTextDocument(bibliography);
	});
	afterEach(async () => {
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		odds.dispose();
		await closeTabs();
		await odds.set('briefing.folders', undefined);
		await odds.set('files.autoSave', undefined);
	});

	const replace = async (words: string, others: string): Promise<void> => {
		const { document } = editor;
		const start = document.getText().indexOf(words);
		const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
		assert.ok(await editor.edit((edit) => edit.replace(range, others)));
	};

	it('is followed as it is written, back to what was saved, and as a file again once it is saved', async () => {
		await replace('{doe', '{roe');
		await become('press', 'unknown-reference doe');
		await vscode.commands.executeCommand('workbench.action.files.revert');
		await become('press', 'doe');
		await replace('{doe', '{zoe');
		await become('press', 'unknown-reference doe');
		assert.ok(await editor.document.save());
		odds.files.put(bibliography.path, citedSources);
		await become('press', 'doe');
	});

	it('is what the file has again when it is closed without being saved', async () => {
		await replace('{doe', '{roe');
		await become('press', 'unknown-reference doe');
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		await become('press', 'doe');
	});

	it('counts more than what changes in the file', async () => {
		await replace('{doe', '{roe');
		await become('press', 'unknown-reference doe');
		odds.files.put(bibliography.path, citedSources.replace('{other', '{doe'));
		await replace('{roe', '{roe, note');
		await become('press', `broken-bibliography open${count}.bib 3 a field has no value`);
	});

	it('is not read where it is a link, which may lead anywhere', async () => {
		await replace('{doe', '{roe');
		await become('press', 'unknown-reference doe');
		odds.files.links.set(bibliography.path, '/beyond/x.bib');
		await replace('{roe', '{doe');
		await become('press', `outside-bibliography open${count}.bib`);
	});
});
