import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { startNodeWorkbench } from './nodeWorkbench';
import { sourceLines } from './sourceLines';
import { readMessage, type SuiteCounts } from './suiteProtocol';
import { startWebWorkbench } from './webWorkbench';
import type { HostKind, Workbench, WorkbenchOptions } from './workbench';

export interface SuiteOptions extends WorkbenchOptions {
	readonly kind: HostKind;
	/** One bundled CommonJS file whose `run()` calls `runMocha` of mochaInHost.ts. */
	readonly extensionTestsPath: string;
	/** What the whole run may take, in milliseconds, once VS Code is served: two minutes by default. */
	readonly timeLimit?: number;
	/** Takes what the suite prints; standard output by default. With `BRIEFING_HOST_LOG` all that the host prints. */
	readonly print?: (line: string) => void;
}

export interface SuiteResult extends SuiteCounts {
	/** What VS Code would have ended with: 0 when all went well. */
	readonly exitCode: number;
}

/** Runs a suite in the extension host of a fresh workbench. Rejects when it gave no result, or none in time. */
export async function runSuite(options: SuiteOptions): Promise<SuiteResult> {
	const workbench = await (options.kind === 'web' ? startWebWorkbench(options) : startNodeWorkbench(options));
	try {
		const browser = await launchBrowser();
		try {
			return await runInPage(browser, workbench, options);
		} finally {
			await browser.close();
		}
	} finally {
		await workbench.dispose();
	}
}

async function runInPage(
	browser: Browser,
	workbench: Workbench,
	options: SuiteOptions,
): Promise<SuiteResult> {
	const print = options.print ?? ((line) => process.stdout.write(`${line}\n`));
	const page = await browser.newPage();
	const inSources = sourceLines(options.extensionTestsPath, options.kind);
	const others: string[] = [];
	let counts: SuiteCounts | undefined;
	const readLog = (_type: string, parts: readonly unknown[]) => {
		const message = readMessage(parts.map(String).join(' '));
		if (message.kind === 'result') {
			counts = message.counts;
		} else if (message.kind === 'line' || process.env.BRIEFING_HOST_LOG) {
			print(inSources(message.text));
		} else {
			others.push(inSources(message.text));
		}
	};
	const ended = new Promise<number>((resolve, reject) => {
		// A workbench calls these two on its window when it runs tests of an extension.
		Promise.all([
			page.exposeFunction('codeAutomationLog', readLog),
			page.exposeFunction('codeAutomationExit', resolve),
		])
			.then(() => page.goto(workbench.url))
			.catch(reject);
		page.on('crash', () => {
			reject(new Error('The page with the workbench crashed.'));
		});
	});
	try {
		const exitCode = await withinTime(ended, options);
		if (!counts) {
			throw new Error(
				`The suite in the ${options.kind} host ended with exit code ${exitCode} and no result.`,
			);
		}
		return { ...counts, exitCode };
	} catch (error) {
		print(`The last that the ${options.kind} host said:\n${others.slice(-20).join('\n')}`);
		throw error;
	}
}

async function withinTime<Value>(promise: Promise<Value>, options: SuiteOptions): Promise<Value> {
	const limit = options.timeLimit ?? 240_000;
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(new Error(`The suite in the ${options.kind} host was not through after ${limit / 1000} s.`));
		}, limit);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}
