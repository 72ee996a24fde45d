import * as vscode from 'vscode';
import { briefingItem } from '../../src/features/sidebar/entityItem';
import { libraryMessage } from '../../src/features/sidebar/libraryMessage';
import { findBriefingFiles } from '../../src/host/findBriefingFiles';
import { assert } from './assert';
import { closeTabs } from './briefingExtension';
import { DiskFolder, skipWithoutDisk } from './diskFolder';
import { extensionFinds } from './extensionFinds';
import { OddsLibrary, titled } from './oddsLibrary';
import { waitFor } from './waitFor';

describe('a library against the odds', () => {
	let odds: OddsLibrary;

	beforeEach(async () => {
		odds = new OddsLibrary();
		await odds.set('briefing.folders', [odds.root.toString()]);
	});
	afterEach(async () => {
		odds.dispose();
		await closeTabs();
		for (const setting of ['briefing.folders', 'briefing.files', 'files.exclude', 'search.exclude']) {
			await odds.set(setting, undefined);
		}
	});

	const uriOf = (path: string): vscode.Uri => odds.root.with({ path });

	it('has a file that is half written, and the whole once it is', async () => {
		const bytes = new TextEncoder().encode(titled('"Half 深度"'));
		odds.files.put('/odds/a.briefing.md', bytes.slice(0, bytes.indexOf(0xe6) + 1));
		odds.files.put('/odds/b.briefing.md', titled('B'));
		await odds.library.outlines();
		assert.equal((await odds.titles()).includes('B'), true);
		odds.files.put('/odds/a.briefing.md', bytes);
		await odds.become('B', 'Half 深度');
	});

	it('does without a file that is deleted while it is read', async () => {
		const gone = uriOf('/odds/a.briefing.md');
		odds.files.create(gone.path, titled('A'));
		odds.files.create('/odds/b.briefing.md', titled('B'));
		await extensionFinds('/odds', 2);
		odds.files.onRead = (path) => {
			if (path === gone.path) {
				odds.files.onRead = () => undefined;
				odds.files.remove(gone);
			}
		};
		await odds.library.outlines();
		await odds.become('B');
	});

	it('has the newer text of a file that is changed while it is read', async () => {
		odds.files.create('/odds/a.briefing.md', titled('Old'));
		await extensionFinds('/odds', 1);
		const reading = new vscode.EventEmitter<void>();
		let isHeld = true;
		let release = (): void => undefined;
		const released = new Promise<void>((resolve) => (release = resolve));
		odds.files.onRead = () => {
			reading.fire();
			return isHeld ? released : undefined;
		};
		const began = new Promise<void>((resolve) => reading.event(() => resolve()));
		const all = odds.library.outlines();
		await began;
		isHeld = false;
		odds.files.put('/odds/a.briefing.md', titled('New'));
		await odds.become('New');
		release();
		await all;
		assert.equal(await odds.titles(), ['New']);
		reading.dispose();
	});

	it('takes a folder for no briefing, whatever it is called, and follows a file that becomes one', async () => {
		odds.files.put('/odds/folder.briefing.md/inner.briefing.md', titled('Inner'));
		const file = odds.files.put('/odds/a.briefing.md', titled('A'));
		await odds.become('A', 'Inner');
		odds.files.remove(file);
		odds.files.create('/odds/a.briefing.md/b.txt', 'A folder now.');
		await odds.become('Inner');
	});

	it('follows no link to a folder, so that none leads round in circles', async () => {
		odds.files.put('/odds/deep/a.briefing.md', titled('A'));
		odds.files.links.set('/odds/deep/loop', '/odds');
		await odds.become('A');
		assert.equal(
			odds.files.lists.filter((path) => path.includes('loop')),
			[],
		);
	});

	it('finds a file once on a disk where a link leads round in circles', async function () {
		skipWithoutDisk(this);
		const disk = new DiskFolder();
		try {
			disk.put('deep/a.briefing.md', titled('A'));
			disk.link('deep/loop', '..');
			const uri = vscode.Uri.file(disk.path);
			const { files } = await findBriefingFiles({ uri, files: '**/*.briefing.md', excluded: [] });
			assert.equal(
				files.map(({ path }) => path.slice(disk.path.length)),
				['/deep/a.briefing.md'],
			);
		} finally {
			disk.dispose();
		}
	});

	it('lists a file of 50 MB without reading it, and says that it is not listed in full', async () => {
		odds.files.put('/odds/huge.briefing.md', titled('Huge'), 50 * 1024 * 1024);
		odds.files.put('/odds/a.briefing.md', titled('A'));
		await odds.become('', 'A');
		const huge = (await odds.library.knownOutlines()).find(({ uri }) => uri.path.includes('huge'));
		assert.ok(huge);
		assert.equal(odds.files.reads.includes('/odds/huge.briefing.md'), false);
		assert.ok(String(briefingItem(huge).tooltip).includes('too long to be listed'));
	});

	it('reads what can be read: bytes that are no UTF-8, a byte order mark, any end of lines', async () => {
		const latin = new TextEncoder().encode(titled('Caf?'));
		latin[latin.indexOf('?'.charCodeAt(0))] = 0xe9;
		odds.files.put('/odds/latin.briefing.md', latin);
		odds.files.put('/odds/windows.briefing.md', `\uFEFF${titled('Windows').replace(/\n/g, '\r\n')}`);
		await odds.become('Caf\uFFFD', 'Windows');
	});

	it('has names in any script, of files and of what is in them', async () => {
		const names = ['深度求索', 'Ελληνικά', 'עברית', 'हिन्दी', 'e\u0301te\u0301', '100% #1 [a]{b} & c', '🧪'];
		for (const name of names) {
			odds.files.put(`/odds/${name}/${name}.briefing.md`, titled(JSON.stringify(name)));
		}
		odds.files.put('/odds/a.briefing.md', titled('A').replace('name: Nobody', 'name: Лян Вэньфэн'));
		await odds.become('A', ...names);
		const { index } = await odds.search.state();
		assert.equal(index.search('вэньф')[0]?.entry.label, 'Лян Вэньфэн');
		assert.equal(
			(await odds.library.entry(uriOf('/odds/🧪/🧪.briefing.md').toString()))?.briefing.title,
			'🧪',
		);
	});

	it('indexes after a change no more than the part that the change is in', async () => {
		const names = Array.from({ length: 40 }, (_, at) => String(10 + at));
		for (const name of names.toReversed()) {
			odds.files.put(`/odds/${name}.briefing.md`, titled(`Number ${name}`));
		}
		const entryOf = async (name: string): Promise<unknown> => {
			const { index } = await odds.search.state();
			return index.entry(uriOf(`/odds/${name}.briefing.md`).toString(), 'section', 'one');
		};
		await odds.become(...names.map((name) => `Number ${name}`));
		const before = [await entryOf('10'), await entryOf('49')];
		odds.files.put('/odds/49.briefing.md', titled('Changed'));
		await odds.become('Changed', ...names.slice(0, -1).map((name) => `Number ${name}`));
		const after = [await entryOf('10'), await entryOf('49')];
		assert.equal(
			after.map((entry, at) => entry !== undefined && entry === before[at]),
			[true, false],
		);
	});

	it('has all others when one folder and one file fail, and the file when it is mended', async () => {
		odds.files.put('/odds/a.briefing.md', titled('A'));
		odds.files.put('/odds/broken/b.briefing.md', titled('B'));
		const file = odds.files.put('/odds/c.briefing.md', titled('C'));
		odds.files.failing.add('/odds/broken').add(file.path);
		await odds.become('A');
		assert.equal(
			odds.library.incomplete.map(({ path }) => path),
			['/odds'],
		);
		assert.ok(libraryMessage(odds.library)?.startsWith('Not all of'));
		odds.files.failing.clear();
		odds.files.put(file.path, titled('C'));
		await odds.become('A', 'C');
	});

	it('shows the others while a file keeps everybody waiting', async () => {
		odds.files.put('/odds/a.briefing.md', titled('A'));
		odds.files.hanging.add(odds.files.put('/odds/b.briefing.md', titled('B')).path);
		await odds.become('A');
		const { library } = odds;
		await waitFor('the progress', library.onDidChangeProgress, () => library.progress?.read === 1);
		assert.equal(library.progress, { read: 1, total: 2 });
		assert.equal(libraryMessage(library), 'Reading briefings: 1 of 2');
	});

	it('shows the others while a file that was asked for keeps everybody waiting, and that file once it is read', async () => {
		odds.files.put('/odds/a.briefing.md', titled('A'));
		const stuck = odds.files.put('/elsewhere/b.briefing.md', titled('B'));
		let release = (): void => undefined;
		const released = new Promise<void>((resolve) => (release = resolve));
		odds.files.onRead = (path) => (path === stuck.path ? released : undefined);
		const entry = odds.library.entry(stuck.toString());
		await odds.become('A');
		release();
		await entry;
		await odds.become('A', 'B');
	});

	it('follows the others when a file that changed keeps everybody waiting', async () => {
		const stuck = odds.files.put('/odds/a.briefing.md', titled('A'));
		odds.files.put('/odds/b.briefing.md', titled('B'));
		await odds.become('A', 'B');
		odds.files.hanging.add(stuck.path);
		odds.files.put(stuck.path, titled('AA'));
		odds.files.put('/odds/b.briefing.md', titled('BB'));
		await odds.become('A', 'BB');
		odds.files.hanging.clear();
		odds.files.put(stuck.path, titled('AAA'));
		await odds.become('AAA', 'BB');
	});

	it('follows 1,000 changes of a file in few events, to the last', async () => {
		odds.files.put('/odds/a.briefing.md', titled('A'));
		await odds.become('A');
		let events = 0;
		const listener = odds.library.onDidChange(() => events++);
		for (let number = 1; number <= 1000; number++) {
			odds.files.put('/odds/a.briefing.md', titled(`A${number}`));
			if (number % 100 === 0) {
				await vscode.workspace.fs.stat(odds.root);
			}
		}
		await odds.become('A1000');
		listener.dispose();
		assert.ok(events <= 50, `there were ${events} events`);
	});

	it('follows a renamed file, and a folder that goes with all its files', async () => {
		odds.files.put('/odds/a.briefing.md', titled('A'));
		odds.files.put('/odds/deep/b.briefing.md', titled('B'));
		odds.files.put('/odds/deep/c.briefing.md', titled('C'));
		await odds.become('A', 'B', 'C');
		await vscode.workspace.fs.rename(uriOf('/odds/a.briefing.md'), uriOf('/odds/renamed.briefing.md'));
		odds.files.removeFolder('/odds/deep');
		await odds.become('A');
		const [a] = (await odds.library.knownOutlines()).filter(({ uri }) => uri.path.startsWith('/odds/'));
		assert.equal(a?.uri.path, '/odds/renamed.briefing.md');
	});

	it('looks in several folders, and has a file once that is in two of them', async () => {
		odds.files.put('/odds/a.briefing.md', titled('A'));
		odds.files.put('/odds/deep/b.briefing.md', titled('B'));
		odds.files.put('/elsewhere/c.briefing.md', titled('C'));
		const folders = ['/odds', '/odds/deep', '/elsewhere'].map((path) => uriOf(path).toString());
		await odds.set('briefing.folders', folders);
		await odds.become('A', 'B', 'C');
		await odds.set('briefing.folders', folders.slice(1, 2));
		await odds.become('B');
	});

	it('leaves out what the settings leave out, and follows them', async () => {
		odds.files.put('/odds/a.briefing.md', titled('A'));
		odds.files.put('/odds/out/b.briefing.md', titled('B'));
		odds.files.put('/odds/drafts/c.briefing.md', titled('C'));
		await odds.become('A', 'B', 'C');
		await odds.set('files.exclude', { '**/out': true });
		await odds.become('A', 'C');
		await odds.set('search.exclude', { '**/drafts': true });
		await odds.become('A');
		odds.files.create('/odds/out/d.briefing.md', titled('D'));
		odds.files.create('/odds/e.briefing.md', titled('E'));
		await odds.become('A', 'E');
		await odds.set('briefing.files', 'e*.briefing.md');
		await odds.become('E');
	});

	// The last, since VS Code keeps a document for a while after its editor is closed.
	it('has unsaved edits in the list and in look-ups, and leaves the file as it is', async () => {
		const uri = odds.files.put('/odds/edited.briefing.md', titled('A'));
		await odds.become('A');
		const document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document);
		const edit = new vscode.WorkspaceEdit();
		edit.replace(uri, document.lineAt(2).range, 'title: Unsaved');
		edit.replace(uri, document.lineAt(6).range, '  name: DeepDive');
		const told = new Promise<void>((resolve) =>
			odds.library.onDidChange((ids) => ids.includes(uri.toString()) && resolve()),
		);
		await vscode.workspace.applyEdit(edit);
		await told;
		await odds.become('Unsaved');
		const { index } = await odds.search.stateByNow();
		assert.equal(index.search('deepdive')[0]?.entry.briefing, uri.toString());
		const back = new vscode.WorkspaceEdit();
		back.replace(uri, document.lineAt(2).range, 'title: A');
		await vscode.workspace.applyEdit(back);
		await odds.become('A');
		assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), titled('A'));
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	});
});
