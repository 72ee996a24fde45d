import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

describe('the suite in an extension host', () => {
	it('imports every file of tests in its folder, since nothing there can list them', () => {
		const folder = path.join(import.meta.dirname, '..', 'vscode');
		const suite = readFileSync(path.join(folder, 'suite.ts'), 'utf8');
		assert.deepEqual(
			[...suite.matchAll(/import\('\.\/(.+\.test)'\)/g)].map(([, name]) => `${name}.ts`).sort(),
			readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((name) => name.endsWith('.test.ts'))
				.sort(),
		);
	});
});
