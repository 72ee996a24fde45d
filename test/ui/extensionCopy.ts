import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './stage';
import { temporaryFolder, type TemporaryFolder } from './temporaryFolder';

/** Copies what ships of the extension, as it is built; the copy's manifest builds nothing. */
export function copyExtension(): TemporaryFolder {
	const folder = temporaryFolder();
	const parts = [
		'dist',
		'media',
		'content',
		'l10n',
		'package.nls.json',
		'package.nls.zh-cn.json',
		'.vscodeignore',
		'LICENSE',
		'README.md',
	];
	for (const part of parts.filter((name) => existsSync(path.join(root, name)))) {
		cpSync(path.join(root, part), path.join(folder.path, part), { recursive: true });
	}
	const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as object;
	writeFileSync(
		path.join(folder.path, 'package.json'),
		JSON.stringify({ ...manifest, scripts: undefined, devDependencies: undefined }),
	);
	return folder;
}

/** The same, with a panel whose page has no script. */
export function copyWithoutScript(): TemporaryFolder {
	const folder = copyExtension();
	const script = path.join(folder.path, 'dist', 'webview', 'panel.js');
	assert.ok(existsSync(script), 'the script of the panel is another file');
	writeFileSync(script, '');
	return folder;
}
