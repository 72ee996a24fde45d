import * as vscode from 'vscode';
import { assert } from './assert';
import { briefingApi, closeTabs } from './briefingExtension';
import { MemoryFiles } from './memoryFiles';
import { guideTitle, tabsBefore } from './tabsBefore';
import { waitFor } from './waitFor';
import { waitForReading } from './waitForReading';

const shipped = 'chinas-ai-race';

const text = (title: string): string =>
	`---\nbriefing: 1\ntitle: ${title}\nreferences: []\n---\n\n# First {#first}\n\nA word.\n`;

/** A link as VS Code hands it over, followed within the window. */
const follow = (query: string): Thenable<unknown> =>
	vscode.commands.executeCommand(
		'vscode.open',
		vscode.Uri.parse(`${vscode.env.uriScheme}://briefing-panel.briefing-panel/open?${query}`),
	);

describe('reading elsewhere', () => {
	let files: MemoryFiles;
	before(async () => {
		files = new MemoryFiles();
		await briefingApi();
		await closeTabs();
	});
	afterEach(closeTabs);
	after(() => files.dispose());

	it('opens a whole briefing as text that can only be read', async () => {
		await vscode.commands.executeCommand('briefing.openAsPlainText', shipped);
		const document = vscode.window.activeTextEditor?.document;
		assert.ok(document, 'no text is open');
		assert.equal([document.uri.scheme, document.languageId], ['briefing', 'markdown']);
		const content = document.getText();
		for (const part of ['## In brief', '## Timeline', '## Sources', 'self-reported', '### DeepSeek-R1']) {
			assert.ok(content.includes(part), `it lacks ${part}`);
		}
		assert.equal(vscode.workspace.fs.isWritableFileSystem('briefing') ?? false, false);
	});

	it('opens the briefing that is read where the menu of its panel names that panel', async () => {
		await (await briefingApi()).open(shipped);
		await vscode.commands.executeCommand(
			'briefing.openAsPlainText',
			vscode.Uri.parse('webview-panel:webview-panel/webview-1'),
		);
		const text = vscode.window.activeTextEditor?.document.getText() ?? '';
		assert.ok(text.startsWith("# China's AI race after DeepSeek"), text.slice(0, 50));
	});

	it('follows a briefing that changes', async () => {
		const uri = files.put('/notes/mine.briefing.md', text('Before'));
		await vscode.commands.executeCommand('briefing.openAsPlainText', uri);
		const document = vscode.window.activeTextEditor?.document;
		assert.ok(document?.getText().startsWith('# Before'), 'it is not the text of the file');
		const source = await vscode.workspace.openTextDocument(uri);
		const edit = new vscode.WorkspaceEdit();
		edit.replace(uri, source.lineAt(2).range, 'title: After');
		await vscode.workspace.applyEdit(edit);
		await waitFor('the changed text', vscode.workspace.onDidChangeTextDocument, () =>
			document?.getText().startsWith('# After'),
		);
		await vscode.commands.executeCommand('workbench.action.files.revert');
	});

	it('copies in a browser where something stands, in words, as no link can be had there', async () => {
		await vscode.commands.executeCommand('briefing.copyLink', {
			briefing: shipped,
			target: { kind: 'section', id: 'what-is-deepseek' },
		});
		const copied = await vscode.env.clipboard.readText();
		if (vscode.env.uiKind === vscode.UIKind.Web) {
			assert.ok(/ › What is DeepSeek.*\nARPU .* https:\/\//.test(copied), copied);
		} else {
			assert.equal(
				copied,
				`${vscode.env.uriScheme}://briefing-panel.briefing-panel/open?briefing=${shipped}&item=what-is-deepseek`,
			);
		}
	});

	it('follows a link to an item of the briefing that ships', async () => {
		await follow(`briefing=${shipped}&item=deepseek-r1`);
		await waitForReading(shipped, 'deepseek-r1');
	});

	it('goes on with what was read last', async () => {
		await (await briefingApi()).open(shipped, 'chip-controls');
		await waitForReading(shipped, 'chip-controls');
		await closeTabs();
		await vscode.commands.executeCommand('briefing.continueReading');
		await waitForReading(shipped, 'chip-controls');
	});

	it('opens no file that a link names outside of the folders', async () => {
		const uri = files.put('/outside/other.briefing.md', text('Other'));
		files.reads.length = 0;
		await follow(`briefing=${encodeURIComponent(uri.toString())}`);
		await follow(`briefing=${shipped}&item=deepseek-r1`);
		await waitForReading(shipped, 'deepseek-r1');
		const [first] = await (await briefingApi()).briefings();
		assert.equal([await tabsBefore('briefing-format', guideTitle), files.reads], [[first?.title], []]);
	});
});
