// This runs inside an extension host, as a part of the bundled suite: in Node or in a web worker. Hence the browser
// build of Mocha, which defines `mocha` and asks nothing of either; and no Node module here.
import 'mocha/mocha';
import { writeLine, writeResult } from './suiteProtocol';

/**
 * Runs the tests that `load` imports, prints them, and reports how many did what. Rejects when one failed or when
 * there was none, so that the host ends with an exit code.
 *
 *     export const run = () => runMocha(async () => { await import('./panel.test'); });
 */
export async function runMocha(load: () => Promise<unknown>): Promise<void> {
	Mocha.reporters.Base.useColors = false;
	mocha.setup({ ui: 'bdd', timeout: 20_000, forbidOnly: true, reporter: ConsoleReporter });
	await load();
	// Not `mocha.run`: in the browser build it wants a page.
	const failed = await new Promise<number>((resolve) => Mocha.prototype.run.call(mocha, resolve));
	if (failed > 0) {
		throw new Error(failed === 1 ? '1 test failed.' : `${failed} tests failed.`);
	}
}

/** One line for each test; why a test failed right below it. */
class ConsoleReporter extends Mocha.reporters.Base {
	private readonly counts = { passed: 0, failed: 0, skipped: 0 };

	constructor(runner: Mocha.Runner) {
		super(runner);
		runner.on('pass', (test) => {
			this.counts.passed++;
			print(`  ok    ${test.fullTitle()}${this.time(test)}`);
		});
		runner.on('pending', (test) => {
			this.counts.skipped++;
			print(`  skip  ${test.fullTitle()}`);
		});
		runner.on('fail', (test, error: unknown) => {
			this.counts.failed++;
			print(`  FAIL  ${test.fullTitle()}\n${indent(reason(error))}`);
		});
		runner.once('end', () => {
			if (this.counts.passed + this.counts.failed + this.counts.skipped === 0) {
				print('  FAIL  the suite holds no test');
				this.counts.failed++;
			}
			console.log(writeResult(this.counts));
		});
	}

	private time(test: Mocha.Test): string {
		return test.duration !== undefined && test.duration >= 100 ? ` (${test.duration} ms)` : '';
	}
}

function print(text: string): void {
	console.log(writeLine(text));
}

function reason(error: unknown): string {
	if (!(error instanceof Error)) {
		return String(error);
	}
	const { actual, expected } = error as { actual?: unknown; expected?: unknown };
	const lines = [`${error.name}: ${error.message}`];
	if (expected !== undefined) {
		const difference = Mocha.reporters.Base.generateDiff(show(actual), show(expected));
		lines.push(difference.trim().replace(/^ {6}/gm, ''));
	}
	return [...lines, ...frames(error)].join('\n');
}

/** The stack from where it was thrown to where Mocha called, without the message, which engines repeat there. */
function frames(error: Error): string[] {
	const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
	const end = lines.findIndex((line) => /\b(callFn|createTimeoutError\S*) /.test(line));
	return (end < 0 ? lines : lines.slice(0, end)).map((line) => line.trim());
}

function show(value: unknown): string {
	if (typeof value === 'string') {
		return value;
	}
	try {
		return JSON.stringify(value, undefined, '\t') ?? String(value);
	} catch {
		return String(value);
	}
}

function indent(text: string): string {
	return text.replace(/^/gm, '        ');
}
