import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';

const folder = path.join(import.meta.dirname, '../../src');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.ts'))
	.sort()
	.map((name) => ({
		name: name.split(path.sep).join('/'),
		text: readFileSync(path.join(folder, name), 'utf8'),
	}));

/** What a pattern's group finds, each with the file where it stands. */
function found(pattern: RegExp): readonly (readonly [file: string, words: string])[] {
	return sources.flatMap(({ name, text }) =>
		[...text.matchAll(pattern)].map(({ 1: words = '' }) => [name, words.trim()] as const),
	);
}

describe('The files on disk', () => {
	it('are written where the user says and where outlines are kept alone, and never deleted, renamed or copied', () => {
		const reading = ['.stat', '.readFile', '.readDirectory', '.isWritableFileSystem'];
		// Also where it gets another name, behind which nobody could find what it does.
		const uses = found(/(?<!node:)\bfs\b((?:\??\.\w+|[^\n]*))/g);
		assert.ok(
			reading.every((each) => uses.some(([, use]) => use === each)),
			'not all that reads was found',
		);
		assert.deepEqual(
			uses.filter(([, use]) => !reading.includes(use) && use !== '} = vscode.workspace;'),
			[
				['features/export/saveFile.ts', '.writeFile'],
				['host/keptOutlines.ts', '.writeFile'],
			],
		);
	});

	it('are created, deleted, renamed and saved by no edit', () => {
		assert.deepEqual(
			found(/\.(createFile|deleteFile|renameFile)\(/g).concat(
				found(/\b(?:workspace|document)\.(save\w*)\(/g),
			),
			[],
		);
	});

	it('are only read where Node gives access to all of them', () => {
		const imported = found(/import ([^;]*) from '(?:node:)?fs(?:\/promises)?';/g);
		assert.ok(imported.length > 0, 'no import was found');
		const reading =
			/^\{ (?:(?:readFileSync|realpathSync|statSync|stat|createReadStream|readdirSync|type \w+)(?:, )?)+ \}$/;
		assert.deepEqual(
			imported.filter(([, names]) => !reading.test(names)),
			[],
		);
	});
});
