import * as vscode from 'vscode';
import { createLanguageFeatures } from '../../src/features/language/languageFeatures';
import { briefingSelector } from '../../src/host/briefingFile';
import { BriefingFiles } from '../../src/host/briefingFiles';
import { loadParser } from '../../src/host/briefingSource';
import { assert } from './assert';
import { closeTabs } from './briefingExtension';
import { brokenBriefing } from './brokenBriefing';
import { MemoryFiles } from './memoryFiles';
import { waitFor } from './waitFor';
import { writtenSource } from './writtenBriefing';

describe('the library', () => {
	let files: MemoryFiles;
	let library: BriefingFiles;
	let log: vscode.LogOutputChannel;
	let parses = 0;

	beforeEach(() => {
		files = new MemoryFiles();
		log = vscode.window.createOutputChannel('Briefing test', { log: true });
		parses = 0;
		library = new BriefingFiles({
			extensionUri: vscode.Uri.from({ scheme: MemoryFiles.scheme, path: '/extension' }),
			log,
			loadParser: async () => {
				const parse = await loadParser();
				return (source) => {
					parses++;
					return parse(source);
				};
			},
		});
	});
	afterEach(async () => {
		library.dispose();
		log.dispose();
		await closeTabs();
		files.dispose();
	});

	const title = async (uri: vscode.Uri): Promise<string | undefined> =>
		(await library.entry(uri.toString()))?.briefing.title;

	it('takes for no briefing a file whose name is the ending alone, as the editor does', async () => {
		for (const [name, isOne] of [
			['a.briefing.md', true],
			['.briefing.md', false],
		] as const) {
			const uri = files.put(`/names/${name}`, brokenBriefing);
			assert.equal(await title(uri), isOne ? 'Broken' : undefined, name);
			const document = await vscode.workspace.openTextDocument(uri);
			assert.equal(vscode.languages.match(briefingSelector, document) > 0, isOne, name);
		}
	});

	it('reads the briefing that ships once, on first use, without the parser, and again after a failure', async () => {
		const path = '/extension/dist/content/chinas-ai-race.json';
		assert.equal(files.reads, []);
		assert.equal(await library.entry('chinas-ai-race'), undefined);
		const parsed = (await loadParser())(brokenBriefing);
		files.put(path, JSON.stringify(parsed));
		const [one, other] = await Promise.all([
			library.entry('chinas-ai-race'),
			library.entry('chinas-ai-race'),
		]);
		assert.equal(one?.briefing.title, 'Broken');
		assert.ok(one === other, 'it was read twice');
		assert.equal(
			[files.reads, parses],
			[[path, path], 0],
			'not once in vain, once with success, and no parsing',
		);
	});

	it('reads a file when it is asked for, and again when it has changed', async () => {
		const uri = files.put('/library/a.briefing.md', brokenBriefing);
		assert.equal(await title(uri), 'Broken');
		assert.equal(await title(uri), 'Broken');
		assert.equal(parses, 1);
		const changed = new Promise<readonly string[]>((resolve) => library.onDidChange(resolve));
		files.put('/library/a.briefing.md', brokenBriefing.replace('Broken', 'Mended'));
		assert.equal(await changed, [uri.toString()]);
		assert.equal(await title(uri), 'Mended');
	});

	it('has nothing of a file that is gone, or is no briefing by its name', async () => {
		const uri = files.put('/library/b.briefing.md', brokenBriefing);
		assert.equal(await title(uri), 'Broken');
		const changed = new Promise((resolve) => library.onDidChange(resolve));
		files.remove(uri);
		await changed;
		assert.equal(await title(uri), undefined);
		assert.equal(await title(files.put('/library/b.md', brokenBriefing)), undefined);
		assert.equal(files.reads, ['/library/b.briefing.md']);
	});

	it('has what is in the editor before what is on disk', async () => {
		const uri = files.put('/library/c.briefing.md', brokenBriefing);
		assert.equal(await title(uri), 'Broken');
		const document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document);
		const changed = waitFor('the edit', library.onDidChange, () => document.isDirty);
		const edit = new vscode.WorkspaceEdit();
		edit.replace(uri, document.lineAt(2).range, 'title: Unsaved');
		await vscode.workspace.applyEdit(edit);
		await changed;
		assert.equal(await title(uri), 'Unsaved');
		assert.equal((await library.outlines()).map(({ id }) => id).includes(uri.toString()), true);
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	});

	it('parses an open document once for each of its versions, however many features ask', async () => {
		const uri = files.put('/library/shared.briefing.md', writtenSource);
		const document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document);
		// Not those that the extension has registered, whose parser is not counted here.
		const { completion, definition, folding, hover, lens, reference, symbol } = createLanguageFeatures({
			documents: library.parsedDocuments,
			bibliographies: library.bibliographies,
		});
		const { token } = new vscode.CancellationTokenSource();
		const askAll = async (): Promise<void> => {
			const citation = document.positionAt(document.getText().indexOf('@press, p. 3') + 3);
			const answers = await Promise.all([
				library.entry(uri.toString()),
				completion.provideCompletionItems(document, citation, token),
				definition.provideDefinition(document, citation, token),
				folding.provideFoldingRanges(document, {}, token),
				hover.provideHover(document, citation, token),
				lens.provideCodeLenses(document, token),
				reference.provideReferences(document, citation, { includeDeclaration: true }, token),
				symbol.provideDocumentSymbols(document, token),
			]);
			assert.equal(
				answers.flatMap((answer, index) => (answer === undefined ? [index] : [])),
				[],
				'not all have answered',
			);
		};
		await askAll();
		await askAll();
		assert.equal(parses, 1, 'before the edit');
		const edit = new vscode.WorkspaceEdit();
		edit.replace(uri, document.lineAt(2).range, 'title: Another race');
		await vscode.workspace.applyEdit(edit);
		await askAll();
		await askAll();
		assert.equal(parses, 2, 'behind the edit');
		assert.equal(await title(uri), 'Another race');
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	});

	it('does not read a file of more than 20 MB, and says so', async () => {
		const uri = files.put('/library/huge.briefing.md', brokenBriefing, 50 * 1024 * 1024);
		const entry = await library.entry(uri.toString());
		assert.equal(
			entry?.problems.map(({ code, values }) => [code, values]),
			[['file-too-large', ['50', '20']]],
		);
		assert.equal([files.reads, parses], [[], 0]);
	});

	it('reads what can be read of a file that is not UTF-8', async () => {
		const bytes = new TextEncoder().encode(brokenBriefing.replace('Broken', 'Brok?n'));
		const uri = files.put(
			'/library/bytes.briefing.md',
			bytes.map((byte) => (byte === '?'.charCodeAt(0) ? 0xff : byte)),
		);
		assert.equal(await title(uri), 'Brok\ufffdn');
	});
});
