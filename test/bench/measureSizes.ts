import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

export interface FileSize {
	/** The path inside the extension. */
	readonly file: string;
	readonly bytes: number;
}

/** The sizes of what the extension loads, and of the package that is installed. */
export interface Sizes {
	readonly files: readonly FileSize[];
	/** The size of the package, or why there is none. */
	readonly vsix: number | string;
}

/** Measures the built files of an extension, and packs it. */
export async function measureSizes(extension: string): Promise<Sizes> {
	const dist = path.join(extension, 'dist');
	const names = (await readdir(dist, { recursive: true })).filter((name) => /\.(?:js|css|json)$/.test(name));
	const files = await Promise.all(
		names.sort().map(async (name): Promise<FileSize> => {
			const { size } = await stat(path.join(dist, name));
			return { file: path.posix.join('dist', ...name.split(path.sep)), bytes: size };
		}),
	);
	return { files, vsix: await packedSize(extension) };
}

/** The folder holds what is built already, so that nothing is to be run before packing. */
async function packedSize(extension: string): Promise<number | string> {
	const manifest = path.join(extension, 'package.json');
	const original = await readFile(manifest, 'utf8');
	const output = await mkdtemp(path.join(tmpdir(), 'briefing-bench-vsix-'));
	try {
		await writeFile(manifest, JSON.stringify({ ...(JSON.parse(original) as object), scripts: {} }));
		const vsce = path.join(
			path.dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')),
			'vsce',
		);
		const file = path.join(output, 'extension.vsix');
		const args = [
			vsce,
			'package',
			'--no-dependencies',
			'--no-rewrite-relative-links',
			'--allow-missing-repository',
			'-o',
			file,
		];
		await promisify(execFile)(process.execPath, args, { cwd: extension });
		return (await stat(file)).size;
	} catch (error) {
		const { message, stderr } = error as Error & { stderr?: string };
		const reason = /ERROR\s+(.*)/.exec(stderr ?? '')?.[1] ?? message;
		return reason.split('\n')[0] ?? reason;
	} finally {
		await writeFile(manifest, original);
		await rm(output, { recursive: true, force: true });
	}
}
