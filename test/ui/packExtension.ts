import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { copyExtension } from './extensionCopy';
import { temporaryFolder, type TemporaryFolder } from './temporaryFolder';

/** Packs what is built, into a folder of its own; gives the file. */
export async function packExtension(): Promise<{ readonly file: string; readonly folder: TemporaryFolder }> {
	const extension = copyExtension();
	const folder = temporaryFolder();
	const file = path.join(folder.path, 'briefing-panel.vsix');
	const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
	const args = [
		'package',
		'--no-dependencies',
		'--no-rewrite-relative-links',
		'--allow-missing-repository',
		'--out',
		file,
	];
	try {
		await promisify(execFile)(process.execPath, [vsce, ...args], { cwd: extension.path });
	} finally {
		extension.dispose();
	}
	return { file, folder };
}
