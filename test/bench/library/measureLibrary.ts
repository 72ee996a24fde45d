import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { startNodeWorkbench } from '../../host/nodeWorkbench';
import { measureFoam, type PlainIndexing } from './measureFoam';
import { sessionVariable, type Indexing, type SessionRequest, type Usage } from './librarySession';
import { runSession } from './runSession';
import { briefingPath, writeLibrary } from './writeLibrary';

/** What was measured with one library, in a real workbench whose extensions run in Node. */
export interface LibraryResult {
	readonly count: number;
	readonly bytes: number;
	readonly cold: Indexing;
	readonly kept: Indexing;
	readonly usage: Usage;
	/** The same files, indexed by Foam's core in plain Node. */
	readonly foam: PlainIndexing;
	/** From VS Code's event to the changed row on the screen, in milliseconds. */
	readonly redraws: readonly number[];
}

/** What a measurement needs. */
export interface LibraryBench {
	readonly browser: Browser;
	/** The built extension. */
	readonly extension: string;
}

/** Measures a library of so many briefings: two sessions of one user, the second with what the first kept. */
export async function measureLibrary(
	count: number,
	{ browser, extension }: LibraryBench,
): Promise<LibraryResult> {
	const temporary = await mkdtemp(path.join(tmpdir(), 'briefing-library-'));
	const request = path.join(temporary, 'session.json');
	process.env[sessionVariable] = request;
	try {
		const folder = path.join(temporary, 'library');
		const bytes = await writeLibrary(folder, count);
		const foam = await measureFoam(folder);
		const extensionTestsPath = await buildProbe(temporary);
		const workbench = await startNodeWorkbench({
			folder,
			extensionDevelopmentPath: extension,
			extensionTestsPath,
		});
		const session = async (kind: SessionRequest['kind']) => {
			await writeFile(request, JSON.stringify({ kind, file: briefingPath(folder, 0) }));
			return runSession(browser, workbench);
		};
		try {
			const cold = (await session('cold')).report.indexing;
			const { report, rows } = await session('kept');
			const { indexing: kept, usage } = report;
			if (!usage) {
				throw new Error('The session told nothing of the use of the library.');
			}
			const redraws = usage.changes.flatMap(({ title, told }) => {
				const seen = rows[title];
				return seen === undefined ? [] : [seen - told];
			});
			return { count, bytes, cold, kept, usage, redraws, foam };
		} finally {
			await workbench.dispose();
		}
	} finally {
		await rm(temporary, { recursive: true, force: true });
	}
}

async function buildProbe(folder: string): Promise<string> {
	const outfile = path.join(folder, 'libraryProbe.js');
	await build({
		entryPoints: [path.join(import.meta.dirname, 'libraryProbe.ts')],
		outfile,
		bundle: true,
		format: 'cjs',
		platform: 'node',
		external: ['vscode'],
	});
	return outfile;
}
