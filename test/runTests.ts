import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runSuite } from './host/runSuite';
import type { SuiteCounts } from './host/suiteProtocol';
import type { HostKind } from './host/workbench';
import { runMochaSuite } from './mochaSuite';
import { withFixtures } from './vscode/fixtures';

const testFolder = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(testFolder, '..');

interface Suite {
	readonly name: string;
	/** What it runs in, for the summary. */
	readonly where: string;
	run(): Promise<SuiteCounts>;
}

const suites: readonly Suite[] = [
	{ name: 'unit', where: 'plain Node', run: () => runMochaSuite(path.join(testFolder, 'unit'), 20_000) },
	{ name: 'web', where: 'web extension host, VS Code for the web', run: () => runInHost('web') },
	{ name: 'node', where: 'Node extension host, VS Code server', run: () => runInHost('node') },
	{
		name: 'ui',
		where: 'both workbenches in a real browser',
		run: () => runMochaSuite(path.join(testFolder, 'ui'), 90_000, 1),
	},
];

function runInHost(kind: HostKind): Promise<SuiteCounts> {
	return withFixtures((folder) =>
		runSuite({
			kind,
			folder,
			extensionDevelopmentPath: root,
			extensionTestsPath: path.join(root, 'dist', 'test', 'suite.js'),
		}),
	);
}

/** Desktop VS Code is a download of its own, so these two are named, and counted as skipped. */
const desktopSuites = ['desktop VS Code 1.101.0', 'desktop VS Code, latest version'];

/** `npm test`: every suite, or those that are named. Ends with one line that counts all tests. */
async function runTests(): Promise<void> {
	const { positionals } = parseArgs({ allowPositionals: true });
	const chosen = suites.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
	const summary: string[] = [];
	const total = { passed: 0, failed: 0, skipped: 0, atSecondTry: [] as string[] };
	const add = (name: string, counts: SuiteCounts): void => {
		total.passed += counts.passed;
		total.failed += counts.failed;
		total.skipped += counts.skipped;
		total.atSecondTry.push(...(counts.atSecondTry ?? []));
		summary.push(`${name}: ${inWords(counts)}`);
	};
	for (const { name, where, run } of chosen) {
		console.log(`\n== ${name}: ${where}`);
		const start = Date.now();
		const counts = await run().catch((error: unknown): SuiteCounts => {
			console.error(error);
			return { passed: 0, failed: 1, skipped: 0 };
		});
		const seconds = Math.round((Date.now() - start) / 1000);
		add(`${name} (${where}, ${seconds} s)`, counts);
	}
	if (chosen.length === suites.length) {
		for (const desktop of desktopSuites) {
			add(`${desktop} (not run here: npm run test:desktop)`, { passed: 0, failed: 0, skipped: 1 });
		}
	}
	summary.push(...total.atSecondTry.map((title) => `Passed at the second try only: ${title}`));
	console.log(`\n${summary.join('\n')}\n`);
	console.log(inWords(total));
	process.exit(total.failed > 0 ? 1 : 0);
}

function inWords({ passed, failed, skipped, atSecondTry = [] }: SuiteCounts): string {
	const ofThese = atSecondTry.length > 0 ? `, of these ${atSecondTry.length} at the second try` : '';
	return `${passed} passed${ofThese}, ${failed} failed, ${skipped} skipped`;
}

void runTests();
