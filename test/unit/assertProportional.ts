import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The work of a module for each of some texts, counted in a process of its own. */
function workOf(module: string, texts: readonly string[]): readonly number[] {
	const program = path.join(import.meta.dirname, 'countWork.ts');
	const { href } = pathToFileURL(path.join(import.meta.dirname, module));
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, href], {
		input: JSON.stringify(texts),
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
	});
	assert.equal(status, 0, stderr);
	return JSON.parse(stdout) as readonly number[];
}

/**
 * Twice as much text takes the function `work` of a module, named by its path from here, twice as much work, and a
 * little for what is only begun with so few.
 */
export function assertProportional(module: string, makers: readonly ((count: number) => string)[]): void {
	const work = workOf(
		module,
		makers.flatMap((make) => [1, 60, 120, 240].map(make)),
	);
	makers.forEach((make, index) => {
		const [once = 0, twice = 0, fourTimes = 0] = work.slice(4 * index + 1, 4 * index + 4);
		const growth = (fourTimes - twice) / Math.max(twice - once, once / 10);
		assert.ok(growth < 2.6, `${JSON.stringify(make(2))}: ${once}, ${twice}, ${fourTimes}`);
	});
}
