import * as vscode from 'vscode';
import type { BriefingFolder } from '../../src/host/briefingFolder';
import type { FolderLists } from '../../src/host/listOnDisk';
import { findBriefingFiles } from '../../src/host/findBriefingFiles';
import { assert } from './assert';
import { briefingExtension } from './briefingExtension';
import { DiskFolder, skipWithoutDisk } from './diskFolder';
import { setSetting } from './setSetting';

describe('folders that a worker lists', () => {
	const script = (): string =>
		vscode.Uri.joinPath(briefingExtension().extensionUri, 'dist', 'node', 'folderWorker.js').fsPath;
	let disk: DiskFolder;
	let lists: FolderLists | undefined;
	const said: string[] = [];
	const log = { warn: (message: string): unknown => said.push(message) };

	before(function () {
		skipWithoutDisk(this);
	});
	beforeEach(() => {
		said.length = 0;
		disk = new DiskFolder();
	});
	afterEach(async () => {
		lists?.dispose();
		disk.dispose();
		await setSetting('search.followSymlinks', undefined);
	});

	const put = (...paths: readonly string[]): void => paths.forEach((path) => disk.put(path));
	const folderOf = (path: string, given?: Partial<BriefingFolder>): BriefingFolder => ({
		uri: vscode.Uri.file(disk.path + path),
		files: '**/*.briefing.md',
		excluded: [],
		...given,
	});
	const start = async (folders: readonly BriefingFolder[], worker = script()): Promise<FolderLists> => {
		const { WorkerLists } = await import('../../src/host/node/workerLists');
		lists = new WorkerLists(folders, { script: worker, log });
		return lists;
	};
	const list = async (folders: readonly BriefingFolder[], worker?: string) => {
		const started = await start(folders, worker);
		return Promise.all(folders.map((folder) => started.list(folder)));
	};
	const idsOf = (uris: readonly vscode.Uri[] | undefined): readonly string[] | undefined =>
		uris?.map((uri) => uri.toString()).sort();
	const pathsOf = (uris: readonly vscode.Uri[] | undefined): readonly string[] | undefined =>
		uris?.map(({ path }) => path.slice(disk.path.length)).sort();

	it('have what VS Code’s search finds in them, of names of every sort', async () => {
		put('a.briefing.md', 'x/B.briefing.md', 'x/y/100% #1 深度 🧪.briefing.md', '.hidden/c.briefing.md');
		put('a.md', '.briefing.md', 'x/node_modules/d.briefing.md', 'out/e.briefing.md', 'x/out/f.briefing.md');
		put('folder.briefing.md/g.briefing.md');
		disk.link('link.briefing.md', 'a.briefing.md');
		disk.link('lost.briefing.md', 'nowhere');
		const folder = folderOf('', { excluded: ['**/node_modules', 'out'] });
		const [listed] = await list([folder]);
		assert.equal(listed?.length, 7);
		assert.equal(idsOf(listed), idsOf((await findBriefingFiles(folder)).files));
	});

	it('are gone through to the end where links lead round', async () => {
		put('one/a.briefing.md', 'two/b.briefing.md');
		disk.link('one/over', '../two');
		disk.link('two/back', '../one');
		disk.link('one/up', '..');
		const folder = folderOf('');
		const [listed] = await list([folder]);
		assert.equal(pathsOf(listed), [
			'/one/a.briefing.md',
			'/one/over/b.briefing.md',
			'/two/b.briefing.md',
			'/two/back/a.briefing.md',
		]);
		assert.equal(idsOf(listed), idsOf((await findBriefingFiles(folder)).files));
	});

	it('lack what links lead to where the settings say so', async () => {
		put('one/a.briefing.md', 'elsewhere/b.briefing.md');
		disk.link('one/over', '../elsewhere');
		disk.link('one/link.briefing.md', 'a.briefing.md');
		await setSetting('search.followSymlinks', false);
		const folder = folderOf('/one');
		const [listed] = await list([folder]);
		assert.equal(pathsOf(listed), ['/one/a.briefing.md']);
		assert.equal(idsOf(listed), idsOf((await findBriefingFiles(folder)).files));
	});

	it('are listed one by one, and one that cannot be listed takes none with it', async () => {
		put('one/a.briefing.md', 'two/a.briefing.md', 'two/b.txt');
		put(...Array.from({ length: 1000 }, (_, at) => `many/${at}.briefing.md`));
		const virtual = folderOf('', { uri: vscode.Uri.from({ scheme: 'nothing', path: '/' }) });
		const folders = [folderOf('/one'), folderOf('/missing'), virtual, folderOf('/many'), folderOf('/two')];
		const all = await list(folders);
		assert.equal(
			all.map((listed) => listed?.length),
			[1, undefined, undefined, 1000, 1],
		);
		assert.equal([pathsOf(all[4]), said], [['/two/a.briefing.md'], []]);
	});

	const faults: readonly (readonly [string, string])[] = [
		['does not start', 'throw new Error("Broken");'],
		['ends without a word', ''],
	];
	for (const [what, content] of faults) {
		it(`are left to VS Code’s search by a worker that ${what}`, async () => {
			put('a.briefing.md');
			disk.put('worker.js', content);
			const all = await list([folderOf(''), folderOf('/x')], `${disk.path}/worker.js`);
			assert.equal([all, said.length], [[undefined, undefined], 1]);
		});
	}

	it('are no longer waited for when nobody wants them, without a word', async () => {
		disk.put('worker.js', 'setInterval(() => undefined, 1000);');
		const folder = folderOf('');
		const started = await start([folder], `${disk.path}/worker.js`);
		const listed = started.list(folder);
		started.dispose();
		assert.equal([await listed, said], [undefined, []]);
	});
});
