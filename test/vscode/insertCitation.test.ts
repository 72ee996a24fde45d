import * as vscode from 'vscode';
import { commandIds } from '../../src/host/identifiers';
import { assert } from './assert';
import { closeTabs } from './briefingExtension';
import { MemoryFiles } from './memoryFiles';

describe('inserting a citation', () => {
	beforeEach(closeTabs);
	afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

	/** An editor with what stands between the bars selected, each time. */
	async function write(language: string, ...lines: readonly string[]): Promise<vscode.TextEditor> {
		const content = lines.join('\n').replaceAll('|', '');
		const document = await vscode.workspace.openTextDocument({ language, content });
		const editor = await vscode.window.showTextDocument(document);
		editor.selections = lines.flatMap((line, number) => {
			const [before, selected] = line.split('|');
			return before === undefined || selected === undefined
				? []
				: [new vscode.Selection(number, before.length, number, before.length + selected.length)];
		});
		return editor;
	}

	/** Runs the command, and takes what it finds first for what is selected. */
	async function insert(): Promise<void> {
		let isOver = false;
		const end = (): void => {
			isOver = true;
		};
		const running = vscode.commands.executeCommand(commandIds.insertCitation);
		running.then(end, end);
		while (!isOver) {
			await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		}
		await running;
	}

	it('writes the key of a source into Markdown, behind what was selected', async () => {
		const editor = await write('markdown', 'They say so in |DeepSeek-V3 Technical Report|.');
		await insert();
		assert.equal(
			editor.document.getText(),
			'They say so in DeepSeek-V3 Technical Report [@deepseek-v3-paper].',
		);
		assert.ok(editor.selection.isEmpty, 'the next letter replaces nothing');
	});

	it('writes what a claim cites, with where it is said', async () => {
		const editor = await write('markdown', '|eight times the size of R1|');
		await insert();
		assert.equal(
			editor.document.getText(),
			'eight times the size of R1 [@arpu-article; @minimax-m1-paper, abstract]',
		);
	});

	it('writes behind every selection, and into the brackets of another citation', async () => {
		const editor = await write('markdown', '|DeepSeek-V3 Technical Report|', '[@other||]');
		await insert();
		assert.equal(
			editor.document.getText(),
			'DeepSeek-V3 Technical Report [@deepseek-v3-paper]\n[@other; @deepseek-v3-paper]',
		);
	});

	it('writes the reference with its address where nobody would look a key up', async () => {
		const editor = await write('plaintext', '|DeepSeek-V3 Technical Report|');
		await insert();
		assert.equal(
			editor.document.getText(),
			'DeepSeek-V3 Technical Report [DeepSeek-AI (December 27, 2024). DeepSeek-V3 Technical Report. arXiv. arXiv:2412.19437. https://arxiv.org/abs/2412.19437]',
		);
	});

	it('puts it in quotation marks where a value of the metadata begins', async () => {
		const files = new MemoryFiles();
		const uri = files.put(
			'/citing/a.briefing.md',
			'---\ntitle: A\nreferences: [{id: own, type: webpage, title: Own}]\nchecks:\n  a: {verdict: agrees, cite: }\n---\n',
		);
		const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
		const end = new vscode.Position(4, editor.document.lineAt(4).text.length - 1);
		editor.selection = new vscode.Selection(end, end);
		await insert();
		assert.ok(/cite: "\[@[\w-]+\]"\}$/.test(editor.document.lineAt(4).text), editor.document.lineAt(4).text);
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		files.dispose();
	});

	it('copies it where the text can only be read', async () => {
		await vscode.commands.executeCommand(commandIds.openAsPlainText);
		const editor = vscode.window.activeTextEditor;
		assert.ok(editor);
		const before = editor.document.getText();
		const at = editor.document.positionAt(before.indexOf('DeepSeek-V3 Technical Report'));
		editor.selection = new vscode.Selection(at, at.translate(0, 'DeepSeek-V3 Technical Report'.length));
		await insert();
		assert.equal(editor.document.getText(), before);
		assert.equal(await vscode.env.clipboard.readText(), '[@deepseek-v3-paper]');
	});

	it('can be undone in one step', async () => {
		const editor = await write('markdown', '|DeepSeek-V3 Technical Report|', '||');
		const before = editor.document.getText();
		await insert();
		assert.ok(editor.document.getText() !== before);
		await vscode.commands.executeCommand('undo');
		assert.equal(editor.document.getText(), before);
	});
});
