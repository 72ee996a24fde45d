import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { withFixtures } from './vscode/fixtures';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The oldest version that package.json allows, and the newest. */
const versions = ['1.101.0', 'stable'];

/** Runs the suite in one desktop VS Code; rejects when a test failed. */
async function runIn(vscodeExecutablePath: string): Promise<void> {
	await withFixtures((folder) =>
		runTests({
			vscodeExecutablePath,
			extensionDevelopmentPath: root,
			extensionTestsPath: path.join(root, 'dist', 'test', 'suite.js'),
			launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
		}),
	);
}

/**
 * `npm run test:desktop`: the suite in desktop VS Code, in the one that `BRIEFING_VSCODE` names or else in each of
 * the versions, downloaded. Where nothing can be downloaded they are skipped, unless `--required` is given.
 */
async function runDesktopTests(): Promise<void> {
	const { values } = parseArgs({ options: { required: { type: 'boolean' } } });
	const named = process.env.BRIEFING_VSCODE;
	const counts = { passed: 0, failed: 0, skipped: 0 };
	for (const version of named ? [named] : versions) {
		const executable =
			named ?? (await downloadAndUnzipVSCode(version).catch((error: unknown) => describe(error)));
		if (typeof executable !== 'string') {
			console.log(`Desktop VS Code ${version}: skipped, it could not be downloaded (${executable.reason}).`);
			counts.skipped++;
			continue;
		}
		try {
			await runIn(executable);
			console.log(`Desktop VS Code ${version}: the suite passed.`);
			counts.passed++;
		} catch (error) {
			console.error(`Desktop VS Code ${version}: the suite failed.`, error);
			counts.failed++;
		}
	}
	console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
	process.exit(counts.failed > 0 || (values.required && counts.skipped > 0) ? 1 : 0);
}

function describe(error: unknown): { readonly reason: string } {
	return { reason: error instanceof Error ? error.message : String(error) };
}

void runDesktopTests();
