import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import './repeatableProperties';
import type { SuiteCounts } from './host/suiteProtocol';

/** Runs every `*.test.ts` of a folder in this process, each again up to `retries` times, and prints what it found. */
export async function runMochaSuite(folder: string, timeout: number, retries = 0): Promise<SuiteCounts> {
	const mocha = new Mocha({ timeout, retries, forbidOnly: true, reporter: 'dot' });
	for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
		if (file.endsWith('.test.ts')) {
			mocha.addFile(path.join(folder, file));
		}
	}
	await mocha.loadFilesAsync();
	// One that passes the second time is still a fault, of it or of what it tests: it is named, and counted apart.
	const triedAgain = new Set<string>();
	const atSecondTry: string[] = [];
	return new Promise((resolve) => {
		const runner = mocha.run(() => {
			const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
			const isEmpty = passes + failures + pending === 0;
			if (isEmpty) {
				console.log(`There is no test in ${folder}.`);
			}
			resolve({ passed: passes, failed: isEmpty ? 1 : failures, skipped: pending, atSecondTry });
		});
		runner.on('retry', (test: Mocha.Test, error: Error) => {
			triedAgain.add(test.fullTitle());
			console.log(`\nTried again: ${test.fullTitle()}: ${error.message}`);
		});
		runner.on('pass', (test) => {
			if (triedAgain.has(test.fullTitle())) {
				atSecondTry.push(test.fullTitle());
			}
		});
	});
}
