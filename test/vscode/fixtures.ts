import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Runs something with a folder for the workbench to open, and deletes the folder. It holds no briefing, so that the
 * extension sleeps until the suite wakes it: the suite's own files are in memory.
 */
export async function withFixtures<Result>(run: (folder: string) => Promise<Result>): Promise<Result> {
	const folder = await mkdtemp(path.join(tmpdir(), 'briefing-suite-'));
	try {
		await writeFile(path.join(folder, 'note.txt'), 'A folder for tests.\n');
		return await run(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
