import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { loadIntl } from '../../../src/host/node/loadIntl';

describe('what Intl has of a language', () => {
	let folder: string;
	before(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'briefing-intl-'));
	});
	after(() => rmSync(folder, { recursive: true }));

	it('is read in a worker, to which the language is told', async () => {
		const script = path.join(folder, 'worker.js');
		const told = path.join(folder, 'told');
		writeFileSync(
			script,
			`require('node:fs').writeFileSync(${JSON.stringify(told)}, require('node:worker_threads').workerData);`,
		);
		await loadIntl('zh-cn', { script });
		assert.equal(readFileSync(told, 'utf8'), 'zh-cn');
	});

	for (const [how, source] of [
		['is missing', undefined],
		['fails', 'throw new Error("Broken");'],
		['never ends', 'setInterval(() => undefined, 1000);'],
	] as const) {
		it(`is there, too, where the worker ${how}`, async () => {
			const script = path.join(folder, `${how}.js`);
			if (source !== undefined) {
				writeFileSync(script, source);
			}
			await loadIntl('en', { script, longest: 100 });
		});
	}
});
