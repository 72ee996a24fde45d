import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onProcessEnd } from '../host/processEnd';
import { root } from './stage';

/** A folder that is deleted when it is no longer used. */
export interface TemporaryFolder {
	readonly path: string;
	dispose(): void;
}

/** Makes an empty folder. */
export function temporaryFolder(): TemporaryFolder {
	const folder = mkdtempSync(path.join(tmpdir(), 'briefing-ui-'));
	const remove = (): void => {
		rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
	};
	const forget = onProcessEnd(remove);
	return {
		path: folder,
		dispose: () => {
			remove();
			forget();
		},
	};
}

/** Copies what ships of the extension, as it is built; the copy's manifest builds nothing. */
export function copyExtension(): TemporaryFolder {
	const folder = temporaryFolder();
	const parts = [
		'dist',
		'media',
		'content',
		'l10n',
		'package.nls.json',
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
