import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Runs the action while no other process runs one under the same lock file, and waits for its turn. A lock that
 * a dead process left is taken over.
 */
export async function withFolderLock(lockFile: string, action: () => Promise<void>): Promise<void> {
	if (!tryLock(lockFile)) {
		process.stderr.write(`Waiting for the process that holds ${lockFile}\n`);
		while (!tryLock(lockFile)) {
			await delay(500);
		}
	}
	const unlock = () => {
		rmSync(lockFile, { force: true });
	};
	process.once('exit', unlock);
	try {
		await action();
	} finally {
		process.off('exit', unlock);
		unlock();
	}
}

function tryLock(lockFile: string): boolean {
	try {
		writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
		return true;
	} catch {
		if (!isHeld(lockFile)) {
			rmSync(lockFile, { force: true });
		}
		return false;
	}
}

/** An empty file is one whose owner is about to write its number into it. */
function isHeld(lockFile: string): boolean {
	try {
		const owner = Number(readFileSync(lockFile, 'utf8'));
		return owner === 0 || isAlive(owner);
	} catch {
		return false;
	}
}

function isAlive(processId: number): boolean {
	try {
		process.kill(processId, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
