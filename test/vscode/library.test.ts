import * as vscode from 'vscode';
import { CreatedFolders } from '../../src/host/createdFolders';
import { createOutlineReader } from '../../src/host/createOutlineReader';
import { FoundBriefings } from '../../src/host/foundBriefings';
import { findBriefingFiles } from '../../src/host/findBriefingFiles';
import { KeptOutlines } from '../../src/host/keptOutlines';
import type { OutlineReader } from '../../src/host/outlineReader';
import { assert } from './assert';
import { brokenBriefing } from './brokenBriefing';
import { DiskFolder, skipWithoutDisk } from './diskFolder';
import { extensionFinds } from './extensionFinds';
import { MemoryFiles } from './memoryFiles';
import { setSetting } from './setSetting';
import { waitFor } from './waitFor';

describe('the briefings in folders', () => {
	const root = vscode.Uri.from({ scheme: MemoryFiles.scheme, path: '/found' });
	let files: MemoryFiles;
	let log: vscode.LogOutputChannel;
	let reader: OutlineReader;
	const owned: vscode.Disposable[] = [];

	const own = <T extends vscode.Disposable>(item: T): T => {
		owned.push(item);
		return item;
	};
	const titles = (found: FoundBriefings): readonly string[] =>
		[...found.all().values()].map(({ title }) => title).sort();
	const named = (title: string): string => brokenBriefing.replace('Broken', title);

	beforeEach(async () => {
		files = own(new MemoryFiles());
		log = own(vscode.window.createOutputChannel('Briefing test', { log: true }));
		reader = own(createOutlineReader(log));
		await setSetting('briefing.folders', [root.toString()]);
	});
	afterEach(async () => {
		owned
			.splice(0)
			.reverse()
			.forEach((item) => item.dispose());
		await setSetting('briefing.folders', undefined);
	});

	it('are found in a virtual file system, once they are asked for, without what is excluded', async () => {
		const found = own(new FoundBriefings({ log, reader }));
		files.create('/found/a.briefing.md', named('A'));
		files.create('/found/deep/er/b.briefing.md', named('B'));
		files.create('/found/.git/c.briefing.md', named('C'));
		files.create('/found/d.md', named('D'));
		// By then it would have found them as well, had it looked.
		await extensionFinds('/found', 2);
		assert.equal(titles(found), []);
		await found.start();
		assert.equal(titles(found), ['A', 'B']);
	});

	it('are followed when they come, change and go, many at once in few events', async () => {
		files.put('/found/a.briefing.md', named('A'));
		const found = own(new FoundBriefings({ log, reader }));
		await found.start();
		let events = 0;
		own(found.onDidChange(() => events++));
		const many = Array.from({ length: 1000 }, (_, at) => `/found/many/${at}.briefing.md`);
		many.forEach((path) => files.create(path, named(path)));
		await waitFor('the new ones', found.onDidChange, () => found.all().size === 1001);
		assert.ok(events <= 100, `there were ${events} events`);
		files.put('/found/a.briefing.md', named('Z'));
		await waitFor('the change', found.onDidChange, () => titles(found).includes('Z'));
		files.remove(root.with({ path: '/found/a.briefing.md' }));
		await waitFor('the end', found.onDidChange, () => found.all().size === 1000);
	});

	it('are found in a folder that comes as a whole, but not in one that is left out', async () => {
		files.put('/found/a.briefing.md', named('A'));
		const found = own(new FoundBriefings({ log, reader }));
		await found.start();
		files.put('/found/.git/b.briefing.md', named('B'));
		files.put('/found/moved/deep/c.briefing.md', named('C'));
		files.put('/found/moved/node_modules/d.briefing.md', named('D'));
		files.bring('/found/.git');
		files.bring('/found/moved');
		await waitFor('what came', found.onDidChange, () => titles(found).length > 1);
		assert.equal(titles(found), ['A', 'C']);
		assert.equal(
			files.lists.filter((path) => path.includes('.git')),
			[],
		);
	});

	it('are looked for once in a folder that comes with others in it, and once more when all may be there', async () => {
		files.put('/apart/moved/a.briefing.md', named('A'));
		files.put('/apart/moved/deep/b.briefing.md', named('B'));
		const found = own(new vscode.EventEmitter<vscode.Uri>());
		const all: string[] = [];
		own(found.event(({ path }) => all.push(path.slice(-'a.briefing.md'.length))));
		const created = own(new CreatedFolders((uri) => found.fire(uri)));
		// Where the extension's own library does not look.
		const apart = root.with({ path: '/apart' });
		const folder = { uri: apart, files: '**/*.briefing.md', excluded: [] };
		['/apart/moved', '/apart/moved/deep'].forEach((path) => created.add(apart.with({ path }), folder));
		await waitFor('the second look', found.event, () => all.length === 4);
		assert.equal(all, ['a.briefing.md', 'b.briefing.md', 'a.briefing.md', 'b.briefing.md']);
	});

	it('are followed on a disk when folders are moved in, renamed, copied and made with all that is in them', async function () {
		skipWithoutDisk(this);
		const disk = own(new DiskFolder());
		const { fs, path: root } = disk;
		const put = (name: string, title: string): vscode.Uri => disk.put(name, named(title));
		put('outside/moved/deep/b.briefing.md', 'B');
		put('inside/a.briefing.md', 'A');
		await setSetting('briefing.folders', [`${root}/inside`]);
		const found = own(new FoundBriefings({ log, reader }));
		await found.start();
		const become = (...expected: readonly string[]): Promise<true> =>
			waitFor(expected.join(), found.onDidChange, () => titles(found).join() === expected.join());
		// Until VS Code watches, of which it does not tell.
		const writing = setInterval(() => put('inside/z.briefing.md', 'Z'), 100);
		await become('A', 'Z').finally(() => clearInterval(writing));
		fs.renameSync(`${root}/outside/moved`, `${root}/inside/moved`);
		await become('A', 'B', 'Z');
		fs.renameSync(`${root}/inside/moved`, `${root}/inside/renamed`);
		await waitFor('the other place', found.onDidChange, () =>
			[...found.all().keys()].some((id) => id.endsWith('/renamed/deep/b.briefing.md')),
		);
		await become('A', 'B', 'Z');
		fs.cpSync(`${root}/inside/renamed`, `${root}/inside/copied`, { recursive: true });
		await become('A', 'B', 'B', 'Z');
		['x/one', 'x/two', 'x/deep/three'].forEach((path) => put(`inside/${path}.briefing.md`, path));
		await become('A', 'B', 'B', 'Z', 'x/deep/three', 'x/one', 'x/two');
		put('elsewhere/l.briefing.md', 'L');
		put('outside/linking/m.briefing.md', 'M');
		disk.link('outside/linking/over', '../../elsewhere');
		fs.renameSync(`${root}/outside/linking`, `${root}/inside/linking`);
		await become('A', 'B', 'B', 'L', 'M', 'Z', 'x/deep/three', 'x/one', 'x/two');
	});

	it('are given as far as they are found when a folder never answers, and that is said', async () => {
		files.put('/found/a.briefing.md', named('A'));
		files.put('/found/stuck/b.briefing.md', named('B'));
		files.hanging.add('/found/stuck');
		const folder = { uri: root, files: '**/*.briefing.md', excluded: [] };
		const { files: all, isIncomplete } = await findBriefingFiles(folder, {
			search: 1500,
			folder: 1500,
			folders: 100,
		});
		assert.equal([all.map(({ path }) => path), isIncomplete], [['/found/a.briefing.md'], true]);
	});

	it('are looked for no further once there are enough, and that is said', async () => {
		['a', 'deep/b', 'deep/deeper/c'].forEach((name) => files.put(`/found/${name}.briefing.md`, named(name)));
		const folder = { uri: root, files: '**/*.briefing.md', excluded: [] };
		const { files: some, isIncomplete } = await findBriefingFiles(folder, {
			search: 1500,
			folder: 1500,
			folders: 100,
			files: 1,
		});
		assert.equal([some.map(({ path }) => path), isIncomplete], [['/found/a.briefing.md'], true]);
	});

	it('are not read again in the next session, unless they changed or what was kept is not whole', async () => {
		const storage = { folder: vscode.Uri.from({ scheme: MemoryFiles.scheme, path: '/kept' }), version: '1' };
		files.create('/found/a.briefing.md', named('A'));
		files.create('/found/b.briefing.md', named('B'));
		await extensionFinds('/found', 2);
		const session = async (version = '1'): Promise<readonly string[]> => {
			const kept = new KeptOutlines({ ...storage, version });
			const found = new FoundBriefings({ log, reader, kept });
			files.reads.length = 0;
			await found.start();
			await kept.save();
			assert.equal(found.all().size, 2);
			found.dispose();
			kept.dispose();
			// A change of the settings that is told late makes it look again.
			return [...new Set(files.reads)].filter((path) => path.startsWith('/found')).sort();
		};
		const both = ['/found/a.briefing.md', '/found/b.briefing.md'];
		assert.equal([await session(), await session()], [both, []]);
		files.put('/found/a.briefing.md', named('AA'));
		assert.equal([await session(), await session('2')], [both.slice(0, 1), both]);
		for (const [name] of await vscode.workspace.fs.readDirectory(
			storage.folder.with({ path: '/kept/outlines' }),
		)) {
			const uri = storage.folder.with({ path: `/kept/outlines/${name}` });
			const bytes = await vscode.workspace.fs.readFile(uri);
			files.put(uri.path, bytes.slice(0, bytes.length / 2));
		}
		assert.equal(await session('2'), both);
	});
});
