import * as vscode from 'vscode';
import { bibliographyUris } from '../../src/host/bibliographyUri';
import { assert } from './assert';
import {
	becomeSources,
	citingBriefing as briefing,
	citedSources as sources,
	knownSources,
} from './citingBriefing';
import { closeTabs } from './briefingExtension';
import { DiskFolder, skipWithoutDisk } from './diskFolder';
import { MemoryFiles } from './memoryFiles';
import { OddsLibrary } from './oddsLibrary';
import { waitForAnswer } from './waitFor';

describe('a bibliography', () => {
	let odds: OddsLibrary;
	let uri: vscode.Uri;
	let count = 0;
	// Documents stay open for a while: not among those of other suites.
	const root = vscode.Uri.from({ scheme: MemoryFiles.scheme, path: '/bibliography' });

	beforeEach(async () => {
		odds = new OddsLibrary();
		// Before the folders: a briefing that is open still reads it then.
		odds.files.put('/bibliography/sources.bib', sources);
		// In a browser, VS Code saves by itself.
		await odds.set('files.autoSave', 'off');
		await odds.set('briefing.folders', [root.toString()]);
		// Of a name of its own, since VS Code keeps documents for a while.
		uri = odds.files.put(`/bibliography/a${++count}.briefing.md`, briefing);
	});
	afterEach(async () => {
		odds.dispose();
		await closeTabs();
		await odds.set('briefing.folders', undefined);
		await odds.set('files.autoSave', undefined);
	});

	const reads = (path: string): number => odds.files.reads.filter((each) => each === path).length;

	const known = (id = uri.toString()): Promise<readonly string[]> => knownSources(odds.library, id);
	const become = (...wanted: readonly string[]): Promise<void> =>
		becomeSources(odds.library, uri.toString(), wanted);

	it('gives a briefing what it cites, and no more', async () => {
		await become('press', 'doe');
	});

	it('is read once for several briefings, and again when it changes, comes and goes', async () => {
		const other = odds.files.put('/bibliography/b.briefing.md', briefing);
		await Promise.all([known(), known(other.toString())]);
		assert.equal(
			[await known(), await known(other.toString())],
			[
				['press', 'doe'],
				['press', 'doe'],
			],
		);
		assert.equal(reads('/bibliography/sources.bib'), 1);
		const bibliography = odds.files.put('/bibliography/sources.bib', sources.replace('{doe', '{roe'));
		await become('press', 'unknown-reference doe');
		assert.equal(reads('/bibliography/sources.bib'), 2);
		odds.files.remove(bibliography);
		await become('press', 'missing-bibliography sources.bib');
		odds.files.create('/bibliography/sources.bib', sources);
		await become('press', 'doe');
	});

	it('comes and goes with its folder, of which alone VS Code tells', async () => {
		const sourcesPath = '/bibliography/literature/of doe/sources.bib';
		odds.files.put(sourcesPath, sources);
		odds.files.put(uri.path, briefing.replace('sources.bib', 'literature/of doe/sources.bib'));
		await become('press', 'doe');
		odds.files.removeFolder('/bibliography/literature');
		await become('press', 'missing-bibliography literature/of doe/sources.bib');
		odds.files.put(sourcesPath, sources.replace('{doe', '{roe'));
		odds.files.bring('/bibliography/literature');
		await become('press', 'unknown-reference doe');
	});

	it('is followed in a document as it is written', async () => {
		const document = await vscode.workspace.openTextDocument(uri);
		await become('press', 'doe');
		const edit = new vscode.WorkspaceEdit();
		edit.insert(uri, document.positionAt(document.getText().length), '\nAnd [@other].\n');
		await vscode.workspace.applyEdit(edit);
		assert.equal(await known(), ['press', 'doe', 'other']);
		odds.files.put('/bibliography/sources.bib', '@book{other, title = {Other}\n');
		await become('press', 'other', 'broken-bibliography sources.bib 1 an entry has no end');
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	});

	it('is waited for, but not for long', async () => {
		odds.files.hanging.add('/bibliography/sources.bib');
		assert.equal(await known(), ['press']);
	});

	it('that cannot be used is a problem', async () => {
		for (const [path, problem] of [
			['sources.ris', 'unknown-bibliography sources.ris'],
			['gone.bib', 'missing-bibliography gone.bib'],
			['../beyond/x.bib', 'outside-bibliography ../beyond/x.bib'],
			['large.bib', 'large-bibliography large.bib 30 20'],
			['folder.bib', 'missing-bibliography folder.bib'],
		] as const) {
			odds.files.put('/beyond/x.bib', sources);
			odds.files.put('/bibliography/large.bib', '', 30 * 1024 * 1024);
			odds.files.put('/bibliography/folder.bib/inner.bib', sources);
			odds.files.put(uri.path, briefing.replace('sources.bib', path));
			await become('press', problem);
		}
		assert.equal(
			reads('/beyond/x.bib') + reads('/bibliography/large.bib') + reads('/bibliography/folder.bib'),
			0,
		);
	});

	it('that is one of a great many is not read, and a problem', async () => {
		const paths = Array.from({ length: 51 }, (_, n) => `many-${n}.bib`);
		paths.forEach((path) => odds.files.put(`/bibliography/${path}`, sources));
		odds.files.put(uri.path, briefing.replace('sources.bib', `[${paths.join(', ')}]`));
		await become('press', 'doe', 'surplus-bibliography many-50.bib 50');
		assert.equal([reads('/bibliography/many-49.bib'), reads('/bibliography/many-50.bib')], [1, 0]);
	});

	it('is not read on a disk where it, or a folder on the way to it, is a link', async function () {
		skipWithoutDisk(this);
		const disk = new DiskFolder();
		try {
			disk.put('outside/sources.bib', sources);
			disk.put('inside/own.bib', sources);
			disk.link('inside/file.bib', '../outside/sources.bib');
			disk.link('inside/folder', '../outside');
			await odds.set('briefing.folders', [`${disk.path}/inside`]);
			const idOf = (name: string, path: string): string =>
				disk.put(`inside/${name}.briefing.md`, briefing.replace('sources.bib', path)).toString();
			for (const [at, path] of ['file.bib', 'folder/sources.bib'].entries()) {
				await becomeSources(odds.library, idOf(`linked${at}`, path), [
					'press',
					`outside-bibliography ${path}`,
				]);
			}
			await becomeSources(odds.library, idOf('own', 'own.bib'), ['press', 'doe']);
		} finally {
			disk.dispose();
		}
	});

	it('is never outside of the folders, however its path is written', () => {
		for (const path of [
			...[
				'../x.bib',
				'a/../../x.bib',
				'/bibliography/x.bib',
				'/etc/x.bib',
				'C:\\x.bib',
				'..\\x.bib',
				'~/x.bib',
			],
			...[
				'https://example.com/x.bib',
				'file:///bibliography/x.bib',
				'data:,x.bib',
				'//host/x.bib',
				'\\\\host\\x.bib',
			],
			...[
				'%2e%2e/x.bib',
				'%2e%2e%2fx.bib',
				'%252e%252e/x.bib',
				'a%2f..%2f..%2fx.bib',
				'%2fetc/x.bib',
				'.%2e/x.bib',
			],
			...['%E0/%2e%2e/%2e%2e/x.bib', 'a\0/x.bib', `%${'25'.repeat(100_000)}2e/x.bib`],
			...[`%${'25'.repeat(9)}2e/x.bib`],
		]) {
			assert.equal(bibliographyUris(uri)(path)?.uri.toString(), undefined, path);
		}
		for (const path of ['x.bib', './x.bib', 'a/x.bib', 'a/../x.bib', 'a\\x.bib', '资料 库.bib', '100%.bib']) {
			assert.ok(bibliographyUris(uri)(path), path);
		}
		const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
		assert.ok(folder, 'no folder is open');
		const inside = vscode.Uri.joinPath(folder, 'sub', 'a.briefing.md');
		assert.equal(
			bibliographyUris(inside)('../x.bib')?.uri.toString(),
			vscode.Uri.joinPath(folder, 'x.bib').toString(),
		);
		const unsaved = vscode.Uri.from({ scheme: 'untitled', path: inside.path });
		assert.equal(
			bibliographyUris(unsaved)('x.bib')?.uri.toString(),
			vscode.Uri.joinPath(folder, 'sub', 'x.bib').toString(),
		);
	});

	describe('while writing', () => {
		let document: vscode.TextDocument;
		const many = Array.from({ length: 20_000 }, (_, n) => `@book{many${n}, title = {Number ${n}}}`).join(
			'\n',
		);

		beforeEach(async () => {
			document = await vscode.workspace.openTextDocument(uri);
			await vscode.window.showTextDocument(document);
			await become('press', 'doe');
		});
		afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

		/** Asks a feature until it answers with what is waited for: the extension reads the file by itself. */
		const ask = async <Result>(
			command: string,
			words: string,
			isThere: (result: Result) => boolean,
		): Promise<Result> => {
			const position = document.positionAt(document.getText().indexOf(words) + words.length);
			return waitForAnswer(command, async () => {
				const found = await vscode.commands.executeCommand<Result>(
					`vscode.execute${command}Provider`,
					document.uri,
					position,
				);
				return isThere(found) && found;
			});
		};

		it('is offered, shown and gone to', async () => {
			const labels = ({ items }: vscode.CompletionList): readonly unknown[] =>
				items.map(({ label }) => (typeof label === 'string' ? label : label.label));
			const offered = await ask<vscode.CompletionList>('CompletionItem', '[@press; @', (list) =>
				labels(list).includes('other'),
			);
			assert.ok(labels(offered).includes('press') && labels(offered).includes('doe'));
			const doe = offered.items.find(({ filterText }) => filterText?.startsWith('doe'));
			assert.equal(
				[doe?.label, doe?.filterText],
				[{ label: 'doe', description: 'By Doe' }, 'doe Doe By Doe'],
			);
			const byTitle = await ask<vscode.CompletionList>(
				'CompletionItem',
				'; @d',
				({ items }) => items.length > 2,
			);
			assert.ok(labels(byTitle).includes('other'), 'what is typed may stand in the title of any');
			const hovers = await ask<vscode.Hover[]>('Hover', '; @do', (found) => found.length > 0);
			const shown = hovers
				.flatMap(({ contents }) => contents)
				.map((each) => (each as vscode.MarkdownString).value);
			assert.ok(shown.join().includes('By Doe'), shown.join());
			const links = await ask<vscode.LocationLink[]>('Definition', '; @do', (found) => found.length > 0);
			assert.equal(
				links.map(({ targetUri, targetRange }) => [targetUri.path, targetRange.start.line]),
				[['/bibliography/sources.bib', 2]],
			);
			// VS Code's own Markdown takes a citation for a link, and would rename that if this were a rejection.
			const renamed = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
				'vscode.executeDocumentRenameProvider',
				document.uri,
				document.positionAt(document.getText().indexOf('@doe') + 2),
				'roe',
			);
			assert.equal(renamed.size, 0);
		});

		it('is gone to where it is in an editor', async () => {
			const bibliography = await vscode.workspace.openTextDocument(
				vscode.Uri.joinPath(uri, '..', 'sources.bib'),
			);
			const edit = new vscode.WorkspaceEdit();
			edit.insert(bibliography.uri, new vscode.Position(0, 0), '\n\n\n');
			await vscode.workspace.applyEdit(edit);
			await ask<vscode.LocationLink[]>('Definition', '; @do', ([link]) => link?.targetRange.start.line === 5);
			await vscode.window.showTextDocument(bibliography);
			await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
			await vscode.window.showTextDocument(document);
			await ask<vscode.LocationLink[]>('Definition', '; @do', ([link]) => link?.targetRange.start.line === 2);
		});

		it('offers a few of twenty thousand entries, and others as more is typed', async () => {
			odds.files.put('/bibliography/sources.bib', `${sources}${many}`);
			const edit = new vscode.WorkspaceEdit();
			edit.insert(uri, document.positionAt(document.getText().length), '\nAnd [@many12345].\n');
			await vscode.workspace.applyEdit(edit);
			const few = await ask<vscode.CompletionList>(
				'CompletionItem',
				'And [@many',
				({ items }) => items.length > 90,
			);
			assert.ok(few.items.length <= 110 && few.isIncomplete !== false, String(few.items.length));
			const one = await ask<vscode.CompletionList>(
				'CompletionItem',
				'And [@many12345',
				({ items }) => items.length > 0,
			);
			assert.ok(one.items.some(({ filterText }) => filterText?.startsWith('many12345 ')));
			await become('press', 'doe', 'many12345');
		});
	});
});
