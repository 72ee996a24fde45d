import * as vscode from 'vscode';
import { findInFolders } from '../../src/host/findInFolders';
import type { FolderLists } from '../../src/host/listOnDisk';
import { assert } from './assert';
import { MemoryFiles } from './memoryFiles';

describe('a folder that is listed and searched', () => {
	const uri = vscode.Uri.from({ scheme: MemoryFiles.scheme, path: '/listed' });
	const folder = { uri, files: '**/*.briefing.md', excluded: [] };
	const listed = [uri.with({ path: '/listed/from-the-list.briefing.md' })];
	let files: MemoryFiles;
	let cancellation: vscode.CancellationTokenSource;
	let disposals: number;

	beforeEach(() => {
		files = new MemoryFiles();
		files.put('/listed/searched.briefing.md', '');
		cancellation = new vscode.CancellationTokenSource();
		disposals = 0;
	});
	afterEach(() => {
		cancellation.dispose();
		files.dispose();
	});

	/** The names that are found, with the list that is given. */
	async function find(list: FolderLists['list']): Promise<readonly string[]> {
		const lists = { list, dispose: () => disposals++ };
		const [found] = await findInFolders([folder], lists, cancellation.token);
		return (found?.files ?? []).map(({ path }) => path.replace(/^.*\//, ''));
	}

	it('has what is listed', async () => {
		assert.equal(await find(() => Promise.resolve(listed)), ['from-the-list.briefing.md']);
		assert.equal(disposals, 1);
	});

	it('is searched where it is not listed', async () => {
		assert.equal(await find(() => Promise.resolve(undefined)), ['searched.briefing.md']);
	});

	it('is searched where its list keeps everybody waiting', async () => {
		assert.equal(await find(() => new Promise(() => undefined)), ['searched.briefing.md']);
		assert.equal(disposals, 1);
	});

	it('is not searched when nobody wants it any longer', async () => {
		cancellation.cancel();
		assert.equal(await find(() => Promise.resolve(undefined)), []);
		assert.equal([files.lists, disposals > 0], [[], true]);
	});
});
