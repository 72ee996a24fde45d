import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { installPart } from '../../host/parts';

/** What it took to index a folder in plain Node. */
export interface PlainIndexing {
	readonly files: number;
	readonly milliseconds: number;
	/** What the process grew by, in bytes, after a collection of garbage. */
	readonly resident: number;
}

/** Has Foam's core index a folder as its notes, in a Node of its own: what is measured beside it has the same day. */
export async function measureFoam(folder: string): Promise<PlainIndexing> {
	await installPart('foam');
	const probe = path.join(import.meta.dirname, 'foamProbe.ts');
	const { stdout } = await promisify(execFile)(process.execPath, [
		'--expose-gc',
		'--import',
		'tsx',
		probe,
		folder,
	]);
	return JSON.parse(stdout) as PlainIndexing;
}
