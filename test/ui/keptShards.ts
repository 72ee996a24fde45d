import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The files of the kept index in the data of a server, by path, with what is in them. */
export function keptShards(data: string): ReadonlyMap<string, string> {
	const names = readdirSync(data, { recursive: true, encoding: 'utf8' });
	const shards = names.filter((name) => /[\\/]outlines[\\/]\d+\.json$/.test(name)).sort();
	return new Map(shards.map((name) => [path.join(data, name), readFileSync(path.join(data, name), 'utf8')]));
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
