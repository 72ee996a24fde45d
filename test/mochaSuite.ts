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
	return new Promise((resolve) => {
		const runner = mocha.run(() => {
			const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
			if (passes + failures + pending === 0) {
				console.log(`There is no test in ${folder}.`);
			}
			resolve({
				passed: passes,
				failed: passes + failures + pending === 0 ? 1 : failures,
				skipped: pending,
			});
		});
		// One that passes the second time is still a fault, of it or of what it tests: it is named.
		runner.on('retry', (test: Mocha.Test, error: Error) => {
			console.log(`\nTried again: ${test.fullTitle()}: ${error.message}`);
		});
	});
}
