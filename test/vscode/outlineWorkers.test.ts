import * as vscode from 'vscode';
import type { OutlineWorkers } from '../../src/host/node/outlineWorkers';
import type { OutlineReader } from '../../src/host/outlineReader';
import type { PackedOutline } from '../../src/host/packedOutline';
import { readFileOutline } from '../../src/host/readOutlines';
import { Slices } from '../../src/host/slices';
import { assert } from './assert';
import { briefingExtension } from './briefingExtension';
import { nodeModules, type NodeModules } from './nodeModules';
import { titled } from './oddsLibrary';

/** Settles as the reading does: with the outline, or with what went wrong. */
type Reading = PackedOutline | undefined | 'failed';

describe('outlines that workers read', () => {
	const inThread: OutlineReader = { read: readFileOutline, dispose: () => undefined };
	const script = (): string =>
		vscode.Uri.joinPath(briefingExtension().extensionUri, 'dist', 'node', 'outlineWorker.js').fsPath;
	let node: NodeModules;
	let folder: string;
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
		const modules = nodeModules();
		if (!modules) {
			// There are no such workers in a browser.
			this.skip();
		}
		node = modules;
	});
	beforeEach(() => {
		said.length = 0;
		folder = node.fs.mkdtempSync(`${node.os.tmpdir()}/briefing-workers-`);
	});
	afterEach(() => {
		workers?.dispose();
		workers = undefined;
		node.fs.rmSync(folder, { recursive: true });
	});

	const create = async (options?: { readonly script?: string; readonly longestSilence?: number }) => {
		const module = await import('../../src/host/node/outlineWorkers');
		workers = new module.OutlineWorkers({ script: script(), inThread, log, ...options });
		return workers;
	};
	const write = (name: string, content: string | Uint8Array): vscode.Uri => {
		node.fs.writeFileSync(`${folder}/${name}`, content);
		return vscode.Uri.file(`${folder}/${name}`);
	};
	/** So many that workers are worth while. */
	const writeMany = (): readonly vscode.Uri[] =>
		Array.from({ length: 40 }, (_, at) => write(`${at}.briefing.md`, titled(`Number ${at}`)));
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
			write('latin.briefing.md', latin),
			write('windows.briefing.md', `\uFEFF${titled('Windows').replace(/\n/g, '\r\n')}`),
			write('empty.briefing.md', ''),
			write('half.briefing.md', titled('Half').slice(0, 30)),
			write('100% #1 深度 🧪.briefing.md', titled('"A \\uD800 B"')),
			write('huge.briefing.md', ''),
			vscode.Uri.file(`${folder}/folder.briefing.md`),
			vscode.Uri.file(`${folder}/missing.briefing.md`),
			vscode.Uri.file(`${folder}/link.briefing.md`),
			vscode.Uri.file(`${folder}/nowhere.briefing.md`),
		];
		node.fs.truncateSync(`${folder}/huge.briefing.md`, 50 * 1024 * 1024);
		node.fs.mkdirSync(`${folder}/folder.briefing.md`);
		node.fs.symlinkSync('latin.briefing.md', `${folder}/link.briefing.md`);
		node.fs.symlinkSync('not there', `${folder}/nowhere.briefing.md`);
		const uris = [...odd, ...writeMany()];
		const reader = await create();
		const first = await readAll(reader, uris);
		assert.ok(reader.size > 0, 'no worker was started');
		assert.equal(first, await readAll(inThread, uris));
		assert.equal(titles(first).slice(0, 3), ['Caf\uFFFD', 'Windows', '']);
		// The next time one has another text.
		write('2.briefing.md', titled('Another'));
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
		node.fs.utimesSync(`${folder}/1.briefing.md`, 1, 1);
		const { mtime, size } = node.fs.statSync(`${folder}/2.briefing.md`);
		write('2.briefing.md', titled('Another!'));
		node.fs.utimesSync(`${folder}/2.briefing.md`, mtime, mtime);
		assert.equal(node.fs.statSync(`${folder}/2.briefing.md`).size, size);
		const second = await readAll(reader, uris, first);
		assert.equal(titles(second).slice(0, 4), ['Number 0', 'Number 1', 'Another!', 'Number 3']);
		const json = (file: Reading): unknown => typeof file === 'object' && file.json;
		assert.equal(
			second.map((file, at) => json(file) === json(first[at])),
			second.map((_, at) => at !== 2),
		);
	});

	it('are read without a worker when there are few', async () => {
		const uris = writeMany().slice(0, 5);
		const reader = await create();
		assert.equal(titles(await readAll(reader, uris)), [
			'Number 0',
			'Number 1',
			'Number 2',
			'Number 3',
			'Number 4',
		]);
		assert.equal(reader.size, 0);
	});

	it('are no longer waited for, and no worker stays, when all is over', async () => {
		for (const isAsked of [false, true]) {
			write('worker.js', faults[2]?.[1] ?? '');
			const reader = await create({ script: `${folder}/worker.js` });
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
			write('worker.js', code);
			const uris = writeMany();
			const reader = await create({ script: `${folder}/worker.js`, longestSilence: 500 });
			const expected = await readAll(inThread, uris);
			assert.equal(await readAll(reader, uris), expected);
			assert.equal([said.length, reader.size], [1, 0]);
			assert.equal(await readAll(reader, uris), expected);
			assert.equal(said.length, 1);
		});
	}

	it('are all there when the file of the worker is missing', async () => {
		const uris = writeMany();
		const reader = await create({ script: `${folder}/missing.js` });
		assert.equal(await readAll(reader, uris), await readAll(inThread, uris));
		assert.equal(said.length, 1);
	});
});
