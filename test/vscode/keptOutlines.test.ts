import * as vscode from 'vscode';
import { createOutlineReader } from '../../src/host/createOutlineReader';
import { FoundBriefings } from '../../src/host/foundBriefings';
import { KeptOutlines } from '../../src/host/keptOutlines';
import { assert } from './assert';
import { MemoryFiles } from './memoryFiles';
import { titled } from './oddsLibrary';
import { setSetting } from './setSetting';

describe('the kept outlines of an extension host that was killed', () => {
	const root = vscode.Uri.from({ scheme: MemoryFiles.scheme, path: '/found' });
	const folder = root.with({ path: '/kept' });
	let files: MemoryFiles;
	let log: vscode.LogOutputChannel;

	beforeEach(async () => {
		files = new MemoryFiles();
		log = vscode.window.createOutputChannel('Briefing test', { log: true });
		for (const name of ['a', 'b', 'c']) {
			files.put(`/found/${name}.briefing.md`, titled(name.toUpperCase()));
		}
		await setSetting('briefing.folders', [root.toString()]);
	});
	afterEach(async () => {
		files.dispose();
		log.dispose();
		await setSetting('briefing.folders', undefined);
	});

	/** Looks for the briefings as a new session does; gives their titles. */
	async function session(): Promise<readonly string[]> {
		const kept = new KeptOutlines({ folder, version: '1' });
		const found = new FoundBriefings({ log, reader: createOutlineReader(log), kept });
		await found.start();
		await kept.save();
		const titles = [...found.all().values()].map(({ title }) => title).sort();
		found.dispose();
		kept.dispose();
		return titles;
	}

	async function keptIds(): Promise<readonly string[]> {
		const kept = new KeptOutlines({ folder, version: '1' });
		const ids = [...(await kept.load())].map(([id]) => id).sort();
		kept.dispose();
		return ids;
	}

	/** The file in which the outline of a briefing is kept, and its text. */
	async function shardOf(name: string): Promise<{ readonly uri: vscode.Uri; readonly text: string }> {
		for (const [shard] of await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, 'outlines'))) {
			const uri = vscode.Uri.joinPath(folder, 'outlines', shard);
			const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
			if (text.includes(`/found/${name}.briefing.md`)) {
				return { uri, text };
			}
		}
		throw new Error(`Nothing is kept of ${name}.`);
	}

	const spoilers: readonly (readonly [string, (text: string) => string])[] = [
		['is empty', () => ''],
		['ends within its first line', (text) => text.slice(0, 4)],
		['ends after its first line', (text) => text.slice(0, text.indexOf('\n') + 1)],
		['lacks its last byte', (text) => text.slice(0, -1)],
		['is followed by the end of what was there before', (text) => `${text}}]`],
		['is full of zeros', (text) => '\0'.repeat(text.length)],
		['says something else in good form', (text) => text.replace('"B"', '"X"')],
		['names another version', (text) => text.replace(/^(\d+) 1 /, '$1 2 ')],
	];

	for (const [how, spoil] of spoilers) {
		it(`are dropped and made anew where their file ${how}, and the others hold`, async () => {
			await session();
			const all = ['a', 'b', 'c'].map((name) => root.with({ path: `/found/${name}.briefing.md` }).toString());
			assert.equal(await keptIds(), all);
			const { uri, text } = await shardOf('b');
			assert.ok(spoil(text) !== text);
			const inShard = all.filter((id) => text.includes(id));
			files.put(uri.path, spoil(text));
			assert.equal(
				await keptIds(),
				all.filter((id) => !inShard.includes(id)),
			);
			assert.equal(await session(), ['A', 'B', 'C']);
			assert.equal((await shardOf('b')).text, text);
		});
	}
});
