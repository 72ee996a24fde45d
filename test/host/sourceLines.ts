import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';

type SourceMapPayload = ConstructorParameters<typeof SourceMap>[0];

/** VS Code for the web puts two lines before a script that it runs. */
const linesBefore = { web: 2, node: 0 };

/**
 * Gives a function that turns places in a bundled file, as stacks name them, into places in its sources, relative
 * to the current folder. Without a source map, inline or beside the file, it gives back what it was given.
 */
export function sourceLines(file: string, kind: keyof typeof linesBefore): (text: string) => string {
	const payload = readSourceMap(file);
	if (!payload) {
		return (text) => text;
	}
	const map = new SourceMap(payload);
	const name = path.basename(file).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const place = new RegExp(`[^\\s()]*[/\\\\]${name}(?:#vscode-extension)?:(\\d+):(\\d+)`, 'g');
	return (text) =>
		text.replace(place, (found, line: string, column: string) => {
			const entry = map.findEntry(Number(line) - 1 - linesBefore[kind], Number(column) - 1);
			if (!('originalSource' in entry)) {
				return found;
			}
			const source = path.resolve(path.dirname(file), entry.originalSource);
			return `${path.relative('', source)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
		});
}

function readSourceMap(file: string): SourceMapPayload | undefined {
	if (existsSync(`${file}.map`)) {
		return JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMapPayload;
	}
	const inline = /\/\/# sourceMappingURL=data:application\/json;base64,(\S+)\s*$/.exec(
		readFileSync(file, 'utf8'),
	);
	if (!inline?.[1]) {
		return undefined;
	}
	return JSON.parse(Buffer.from(inline[1], 'base64').toString()) as SourceMapPayload;
}
