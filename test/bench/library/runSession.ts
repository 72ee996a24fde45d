import type { Browser } from 'playwright-core';
import { readMessage } from '../../host/suiteProtocol';
import type { Workbench } from '../../host/workbench';
import type { SessionReport } from './librarySession';

/** What a session told, and when rows of changed briefings were first drawn, in milliseconds since 1970. */
export interface Session {
	readonly report: SessionReport;
	readonly rows: Readonly<Record<string, number>>;
}

const longestSession = 300_000;

/** Opens the workbench in a page, in which the probe then does its work, and waits until it is done. */
export async function runSession(browser: Browser, workbench: Workbench): Promise<Session> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	try {
		const page = await context.newPage();
		const said: string[] = [];
		let report: SessionReport | undefined;
		const ended = new Promise<void>((resolve, reject) => {
			const timer = setTimeout(() => reject(new Error('The session was not over in time.')), longestSession);
			const readLog = (_type: string, parts: readonly unknown[]): void => {
				const { kind, ...message } = readMessage(parts.map(String).join(' '));
				if (kind === 'line' && 'text' in message) {
					report = JSON.parse(message.text) as SessionReport;
				} else if ('text' in message) {
					said.push(message.text);
				}
			};
			const exit = (): void => {
				clearTimeout(timer);
				resolve();
			};
			// A workbench calls these two on its window when it runs tests of an extension.
			Promise.all([
				page.exposeFunction('codeAutomationLog', readLog),
				page.exposeFunction('codeAutomationExit', exit),
				page.addInitScript(watchRows),
			])
				.then(() => page.goto(workbench.url))
				.catch(reject);
		});
		await ended;
		if (!report) {
			throw new Error(`The session told nothing. The last that was said:\n${said.slice(-20).join('\n')}`);
		}
		const rows = await page.evaluate(() => (window as unknown as RowTimes).changedRows);
		return { report, rows };
	} finally {
		await context.close();
	}
}

interface RowTimes {
	changedRows: Record<string, number>;
}

/** Runs in the page, alone: hence no function in it that has a name. */
function watchRows(): void {
	const times: Record<string, number> = {};
	(window as unknown as RowTimes).changedRows = times;
	new MutationObserver(() => {
		for (const row of document.querySelectorAll('.monaco-list-row[aria-label*=" changed "]')) {
			const title = /^Briefing \d+ changed \d+/.exec(row.getAttribute('aria-label') ?? '')?.[0];
			if (title !== undefined) {
				times[title] ??= performance.timeOrigin + performance.now();
			}
		}
	}).observe(document, {
		subtree: true,
		childList: true,
		attributes: true,
		attributeFilter: ['aria-label'],
	});
}
