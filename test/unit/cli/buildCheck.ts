import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const root = path.join(import.meta.dirname, '../../..');

/** Builds the program as it ships, in a new folder. Gives the path of the folder and of the program. */
export async function buildCheck(): Promise<{ readonly folder: string; readonly program: string }> {
	const { bundles } = createRequire(import.meta.url)('../../../build/bundles.js') as {
		readonly bundles: readonly BuildOptions[];
	};
	const folder = await mkdtemp(path.join(tmpdir(), 'briefing-check-'));
	for (const options of bundles.filter(({ outdir }) => outdir === 'dist' || outdir === 'dist/core')) {
		const outdir = path.join(folder, path.relative('dist', options.outdir ?? ''));
		await build({ ...options, absWorkingDir: root, outdir, sourcemap: false });
	}
	return { folder, program: path.join(folder, 'check.js') };
}
