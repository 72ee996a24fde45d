import * as vscode from 'vscode';
import type { OutlineWorkers, OutlineWorkersOptions } from '../../src/host/node/outlineWorkers';
import type { OutlineReader } from '../../src/host/outlineReader';
import type { PackedOutline } from '../../src/host/packedOutline';
import { readFileOutline } from '../../src/host/readOutlines';
import { Slices } from '../../src/host/slices';
import { assert } from './assert';
import { briefingExtension } from './briefingExtension';
import { DiskFolder, skipWithoutDisk } from './diskFolder';
import { titled } from './oddsLibrary';

/** Settles as the reading does: with the outline, or with what went wrong. */
type Reading = PackedOutline | undefined | 'failed';

describe('outlines that workers read', () => {
	const inThread: OutlineReader = { read: readFileOutline, dispose: () => undefined };
	const script = (): string =>
		vscode.Uri.joinPath(briefingExtension().extensionUri, 'dist', 'node', 'outlineWorker.js').fsPath;
	let disk: DiskFolder;
	let workers: OutlineWorkers | undefined;
	const said: string[] = [];
	const log = { warn: (message: string): unknown => said.push(message) };

	const faults: readonly (readonly [string, string])[] = [
		['does not start', 'throw new Error("Broken");'],
		[
			'ends when it is asked',
			'require("node:worker_threads").parentPort.on("message", () => process.exit(3));',
		],
		['says nothing', 'require("node:worker_threads").parentPort.on("message", () => undefined);'],
		[
			'talks nonsense',
			'require("node:worker_threads").parentPort.on("message", function () { this.postMessage(1); });',
		],
	];

	before(function () {
		skipWithoutDisk(this);
	});
	beforeEach(() => {
		said.length = 0;
		disk = new DiskFolder();
	});
	afterEach(() => {
		workers?.dispose();
		workers = undefined;
		disk.dispose();
	});

	const create = async (options?: Partial<OutlineWorkersOptions>) => {
		const module = await import('../../src/host/node/outlineWorkers');
		workers = new module.OutlineWorkers({ script: script(), inThread, log, ...options });
		return workers;
	};
	const writeMany = (): readonly vscode.Uri[] =>
		Array.from({ length: 40 }, (_, at) => disk.put(`${at}.briefing.md`, titled(`Number ${at}`)));
	const readAll = (
		reader: OutlineReader,
		uris: readonly vscode.Uri[],
		known: readonly Reading[] = [],
	): Promise<readonly Reading[]> => {
		const slices = new Slices();
		return Promise.all(
			uris.map((uri, at) => {
				const before = known[at];
				return reader
					.read(uri, before === 'failed' ? undefined : before, slices)
					.catch((): Reading => 'failed');
			}),
		);
	};
	const titles = (files: readonly Reading[]): readonly (string | undefined)[] =>
		files.map((file) => (typeof file === 'object' ? file.title : file));

	it('are those that the thread of the extension host reads, of files of every sort', async () => {
		const latin = new TextEncoder().encode(titled('Caf?'));
		latin[latin.indexOf('?'.charCodeAt(0))] = 0xe9;
		const odd = [
			disk.put('latin.briefing.md', latin),
			disk.put('windows.briefing.md', `\uFEFF${titled('Windows').replace(/\n/g, '\r\n')}`),
			disk.put('empty.briefing.md', ''),
			disk.put('half.briefing.md', titled('Half').slice(0, 30)),
			disk.put('100% #1 深度 🧪.briefing.md', titled('"A \\uD800 B"')),
			disk.put('huge.briefing.md', ''),
			vscode.Uri.file(`${disk.path}/folder.briefing.md`),
			vscode.Uri.file(`${disk.path}/missing.briefing.md`),
			vscode.Uri.file(`${disk.path}/link.briefing.md`),
			vscode.Uri.file(`${disk.path}/nowhere.briefing.md`),
		];
		disk.fs.truncateSync(`${disk.path}/huge.briefing.md`, 50 * 1024 * 1024);
		disk.fs.mkdirSync(`${disk.path}/folder.briefing.md`);
		disk.link('link.briefing.md', 'latin.briefing.md');
		disk.link('nowhere.briefing.md', 'not there');
		const uris = [...odd, ...writeMany()];
		const reader = await create();
		const first = await readAll(reader, uris);
		assert.ok(reader.size > 0, 'no worker was started');
		assert.equal(first, await readAll(inThread, uris));
		assert.equal(titles(first).slice(0, 3), ['Caf\uFFFD', 'Windows', '']);
		// The next time one has another text.
		disk.put('2.briefing.md', titled('Another'));
		const second = await readAll(reader, uris, first);
		assert.equal(second, await readAll(inThread, uris, first));
		assert.equal(
			second.map((file, at) => file === first[at] && typeof file === 'object'),
			second.map((file, at) => typeof file === 'object' && at !== odd.length + 2),
		);
		assert.equal([titles(second)[odd.length + 2], said], ['Another', []]);
	});

	it('are the same where only a time is another, and are read where size and time are kept and the text is not', async () => {
		const uris = writeMany();
		const reader = await create();
		const first = await readAll(reader, uris);
		disk.fs.utimesSync(`${disk.path}/1.briefing.md`, 1, 1);
		const { mtime, size } = disk.fs.statSync(`${disk.path}/2.briefing.md`);
		disk.put('2.briefing.md', titled('Another!'));
		disk.fs.utimesSync(`${disk.path}/2.briefing.md`, mtime, mtime);
		assert.equal(disk.fs.statSync(`${disk.path}/2.briefing.md`).size, size);
		const second = await readAll(reader, uris, first);
		assert.equal(titles(second).slice(0, 4), ['Number 0', 'Number 1', 'Another!', 'Number 3']);
		const json = (file: Reading): unknown => typeof file === 'object' && file.json;
		assert.equal(
			second.map((file, at) => json(file) === json(first[at])),
			second.map((_, at) => at !== 2),
		);
	});

	it('are read by a worker, too, where there are few, and it is there for the next', async () => {
		const uris = writeMany().slice(0, 2);
		const reader = await create();
		assert.equal(titles(await readAll(reader, uris)), ['Number 0', 'Number 1']);
		assert.equal(reader.size, 1);
		assert.equal(titles(await readAll(reader, uris.slice(1))), ['Number 1']);
		assert.equal(reader.size, 1);
	});

	it('have no worker when there was nothing to read for long', async () => {
		const uris = writeMany().slice(0, 1);
		const reader = await create({ longestIdle: 20 });
		assert.equal(titles(await readAll(reader, uris)), ['Number 0']);
		while (reader.size > 0) {
			await new Promise((resolve) => setTimeout(resolve, 0));
		}
		assert.equal(titles(await readAll(reader, uris)), ['Number 0']);
	});

	it('come from a worker that was not asked for long, however slowly it then answers', async () => {
		const slow = `const { parentPort } = require('node:worker_threads');
			const answer = (requests) =>
				parentPort.postMessage(requests.map(({ number }) => ({ number, kind: 'none' })));
			parentPort.on('message', (requests) => setTimeout(answer, 150, requests));`;
		disk.put('worker.js', slow);
		const uris = writeMany().slice(0, 1);
		const reader = await create({ script: `${disk.path}/worker.js`, longestSilence: 400 });
		for (const pause of [500, 0]) {
			assert.equal(await readAll(reader, uris), [undefined]);
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
		assert.equal([said, reader.size], [[], 1]);
	});

	it('are no longer waited for, and no worker stays, when all is over', async () => {
		for (const isAsked of [false, true]) {
			disk.put('worker.js', faults[2]?.[1] ?? '');
			const reader = await create({ script: `${disk.path}/worker.js` });
			const reading = readAll(reader, writeMany());
			while (isAsked && reader.size === 0) {
				await new Promise((resolve) => setTimeout(resolve, 0));
			}
			reader.dispose();
			assert.equal([(await reading).filter((file) => file !== undefined), reader.size], [[], 0]);
		}
	});

	for (const [how, code] of faults) {
		it(`are all there, and the log says so once, when a worker ${how}`, async () => {
			disk.put('worker.js', code);
			const uris = writeMany();
			const reader = await create({ script: `${disk.path}/worker.js`, longestSilence: 500 });
			const expected = await readAll(inThread, uris);
			assert.equal(await readAll(reader, uris), expected);
			assert.equal([said.length, reader.size], [1, 0]);
			assert.equal(await readAll(reader, uris), expected);
			assert.equal(said.length, 1);
		});
	}

	it('are all there when the file of the worker is missing', async () => {
		const uris = writeMany();
		const reader = await create({ script: `${disk.path}/missing.js` });
		assert.equal(await readAll(reader, uris), await readAll(inThread, uris));
		assert.equal(said.length, 1);
	});
});
