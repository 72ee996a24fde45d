import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { before, describe, it } from 'mocha';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Who would import what, and whether the design allows it. */
const imports: readonly (readonly [importer: string, imported: string, allowed: boolean])[] = [
	['src/core/about.ts', './briefing', true],
	['src/core/about.ts', 'vscode', false],
	['src/core/about.ts', 'node:fs', false],
	['src/core/about.ts', '../protocol/viewState', false],
	['src/core/about.ts', '../host/identifiers', false],
	['src/protocol/viewState.ts', '../core/briefing', true],
	['src/protocol/viewState.ts', '../host/identifiers', false],
	['src/protocol/viewState.ts', 'vscode', false],
	['src/host/identifiers.ts', '../protocol/viewState', true],
	['src/host/identifiers.ts', 'vscode', true],
	['src/host/identifiers.ts', '../features/panel/registerPanel', false],
	['src/host/identifiers.ts', 'node:path', false],
	['src/host/identifiers.ts', './node/outlineWorkers', false],
	['src/host/node/outlineWorkers.ts', 'node:path', true],
	['src/host/node/outlineWorkers.ts', './createOutlineReader', true],
	['src/host/node/outlineWorkers.ts', '../identifiers', true],
	['src/host/node/outlineWorkers.ts', '../../features/panel/registerPanel', false],
	['src/features/panel/registerPanel.ts', '../../host/node/outlineWorkers', false],
	['src/features/panel/registerPanel.ts', '../../host/identifiers', true],
	['src/features/panel/registerPanel.ts', '../sidebar/registerSidebar', false],
	['src/features/panel/registerPanel.ts', '../../webview/reader', false],
	['src/features/panel/registerPanel.ts', '../../extension', false],
	['src/features/panel/registerPanel.ts', '../../registerFeatures', false],
	['src/webview/reader.ts', '../protocol/viewState', true],
	['src/webview/reader.ts', '../host/identifiers', false],
	['src/webview/reader.ts', '../features/panel/registerPanel', false],
	['src/webview/reader.ts', 'vscode', false],
	['src/registerFeatures.ts', './features/panel/registerPanel', true],
	['src/extension.ts', './features/panel/earlyPanel', true],
	['src/extension.ts', './registerFeatures', true],
];

describe('The layers of the design', function () {
	this.timeout(60_000);
	const eslint = new ESLint({
		cwd: root,
		ruleFilter: ({ ruleId }) => /restricted/.test(ruleId),
	});

	before(async () => {
		// The first file costs some seconds, since the rules are loaded for it.
		await eslint.lintText('', { filePath: path.join(root, 'src/extension.ts') });
	});

	for (const [importer, imported, allowed] of imports) {
		it(`${allowed ? 'let' : 'do not let'} ${importer} import ${imported}`, async () => {
			assert.ok(existsSync(path.join(root, importer)), 'there is no such file');
			const [result] = await eslint.lintText(`import '${imported}';\n`, {
				filePath: path.join(root, importer),
			});
			assert.equal(result?.errorCount === 0, allowed, JSON.stringify(result?.messages));
		});
	}
});
