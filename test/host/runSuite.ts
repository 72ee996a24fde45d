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
}

/**
 * Runs a suite in the extension host of a fresh workbench, and prints what it says; with `BRIEFING_HOST_LOG` all that
 * the host says. Rejects when it gave no result, or none in time.
 */
export async function runSuite(options: SuiteOptions): Promise<SuiteCounts> {
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
): Promise<SuiteCounts> {
	const page = await browser.newPage();
	const inSources = sourceLines(options.extensionTestsPath, options.kind);
	const others: string[] = [];
	let counts: SuiteCounts | undefined;
	const readLog = (_type: string, parts: readonly unknown[]) => {
		const message = readMessage(parts.map(String).join(' '));
		if (message.kind === 'result') {
			counts = message.counts;
		} else if (message.kind === 'line' || process.env.BRIEFING_HOST_LOG) {
			console.log(inSources(message.text));
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
		const exitCode = await withinTime(ended, options.kind);
		if (!counts) {
			throw new Error(
				`The suite in the ${options.kind} host ended with exit code ${exitCode} and no result.`,
			);
		}
		return counts;
	} catch (error) {
		console.log(`The last that the ${options.kind} host said:\n${others.slice(-20).join('\n')}`);
		throw error;
	}
}

async function withinTime<Value>(promise: Promise<Value>, kind: HostKind): Promise<Value> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(new Error(`The suite in the ${kind} host was not through after ${longestRun / 1000} s.`));
		}, longestRun);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}

/** In milliseconds, once VS Code is served. */
const longestRun = 240_000;
