import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentHash } from '../../src/core/library/contentHash';
import { waitUntil } from '../host/waitUntil';
import type { Stage } from './stage';

/** The files of the kept index in the data of a server, by path, with what is in them. */
export function keptShards(data: string): ReadonlyMap<string, string> {
	const names = readdirSync(data, { recursive: true, encoding: 'utf8' });
	const shards = names.filter((name) => /[\\/]outlines[\\/]\d+\.json$/.test(name)).sort();
	return new Map(shards.map((name) => [path.join(data, name), readFileSync(path.join(data, name), 'utf8')]));
}

/** What the files keep, by the ids of the briefings: the order within a file is that in which they were read. */
export function keptEntries(shards: ReadonlyMap<string, string>): Readonly<Record<string, unknown>> {
	return Object.fromEntries([...shards.values()].flatMap(entriesIn));
}

/** In pairs of lines, below the first: the one with the id, and the outline. */
function entriesIn(content: string): readonly (readonly [string, unknown])[] {
	try {
		const lines = content.trimEnd().split('\n').slice(1);
		return lines.flatMap((line, at) => {
			const [id, file] = (at % 2 === 0 ? JSON.parse(line) : []) as [string, object];
			return at % 2 === 0 ? [[id, [file, JSON.parse(lines[at + 1] ?? '')]]] : [];
		});
	} catch {
		// One that is spoilt has not been written anew yet.
		return [];
	}
}

/** Leaves of one file only the half, of the next nothing, and lets others say what is not so, by turns. */
export function spoilShards(shards: ReadonlyMap<string, string>): void {
	[...shards].forEach(([file, content], at) => {
		const spoilt = [
			content.slice(0, content.length / 2),
			'',
			content.replace(/"title":"[^"]*"/, (title) => title.replace(/\w(?=[^"]*"$)/g, 'X')),
		];
		writeFileSync(file, spoilt[at % spoilt.length] ?? '');
	});
}

/** Gives a briefing another title in the kept index alone: where that is seen, the index was used. */
export function retitleShards(shards: ReadonlyMap<string, string>, title: string, other: string): void {
	for (const [file, content] of shards) {
		const end = content.indexOf('\n');
		const [format, version] = content.slice(0, end).split(' ');
		const body = content.slice(end + 1).replaceAll(`"title":"${title}"`, `"title":"${other}"`);
		writeFileSync(file, `${format} ${version} ${contentHash(Buffer.from(body))}\n${body}`);
	}
}

/** Waits until the index says something of the briefing of each name, and gives it. */
export async function keptIndex(
	{ workbench: { server } }: Stage,
	...names: readonly string[]
): Promise<ReadonlyMap<string, string>> {
	assert.ok(server);
	return waitUntil('the kept index', () => {
		const shards = keptShards(server.data);
		const all = [...shards.values()].join('\n');
		const isWhole = names.every((name) => all.includes(`/${name.toLowerCase()}.briefing.md`));
		return Promise.resolve(isWhole && shards);
	});
}
