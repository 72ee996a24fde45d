import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Frame } from 'playwright-core';
import { waitUntil } from '../host/waitUntil';
import type { Workbench } from '../host/workbench';
import { WorkbenchPage } from '../host/workbenchPage';
import type { ContentReport, ProbedWindow } from './contentProbe';

const here = path.dirname(fileURLToPath(import.meta.url));

interface Report extends ContentReport {
	readonly frame: Frame;
}

/** A fresh workbench with contentProbe.ts in it, and what it tells. */
export class ProbedPage {
	readonly #reports: Report[] = [];

	private constructor(readonly workbench: WorkbenchPage) {}

	static async open(browser: Browser, workbench: Workbench, probe: string): Promise<ProbedPage> {
		const probed = new ProbedPage(await WorkbenchPage.open(browser, workbench));
		const { page } = probed.workbench;
		await page.exposeBinding('reportContent', ({ frame }, report: ContentReport) => {
			probed.#reports.push({ ...report, frame });
		});
		await page.addInitScript(probe);
		await page.evaluate(probe);
		return probed;
	}

	/** Opens a file of the folder by a double click in the explorer, which stands open in a fresh workbench. */
	async openFile(name: string): Promise<void> {
		const { page } = this.workbench;
		const label = JSON.stringify(name);
		await page.locator(`.explorer-folders-view .monaco-list-row[aria-label^=${label}]`).dblclick();
		await page.locator(`.editor-instance[aria-label*=${label}] .view-line`).first().waitFor();
	}

	/** From the click on a command in the palette to its content on the screen, and the frame with the content. */
	async timeOpening(title: string, content: string): Promise<{ milliseconds: number; frame: Frame }> {
		const { page } = this.workbench;
		await this.untilQuiet();
		this.#reports.length = 0;
		const shown = page.evaluate(() => (window as unknown as ProbedWindow).contentProbe.untilWebviewShown());
		await this.workbench.runCommand(title);
		const report = await waitUntil(`the content of "${title}"`, async () => this.#reportOf(content));
		const time = Math.max(await shown, report.time);
		return { milliseconds: time - (await this.#clicked()), frame: report.frame };
	}

	/** Closes the active editor, and waits until no webview is left. */
	async closeEditor(): Promise<void> {
		await this.workbench.runCommand('View: Close Editor');
		await this.workbench.page.waitForFunction(() => !document.querySelector('iframe.webview'));
	}

	/** From the click on a row of a tree to elements of a webview that are on the screen. */
	async timeChoice(
		frame: Frame,
		row: { view: string; label: string },
		elements: readonly string[],
	): Promise<number> {
		await this.untilQuiet();
		const inView = frame.evaluate(
			(selectors) => (window as unknown as ProbedWindow).contentProbe.untilInView(selectors),
			elements,
		);
		await this.workbench.treeRow(row.view, row.label).first().click();
		return (await inView) - (await this.#clicked());
	}

	async untilQuiet(): Promise<void> {
		await this.workbench.page.evaluate(() => (window as unknown as ProbedWindow).contentProbe.untilQuiet());
	}

	#clicked(): Promise<number> {
		return this.workbench.page.evaluate(() => (window as unknown as ProbedWindow).contentProbe.clicked);
	}

	/** What was seen has to be what was meant, and not another webview or a message in its place. */
	async #reportOf(content: string): Promise<Report | undefined> {
		for (const { time, text, frame } of [...this.#reports]) {
			for (const inner of frame.childFrames()) {
				if (await inner.$(content).catch(() => null)) {
					return { time, text, frame: inner };
				}
			}
		}
		return undefined;
	}
}

/** The script that runs in the pages. */
export async function buildProbe(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [path.join(here, 'contentProbe.ts')],
		bundle: true,
		format: 'iife',
		platform: 'browser',
		target: 'es2022',
		write: false,
		logLevel: 'warning',
	});
	return outputFiles.map(({ text }) => text).join('\n');
}
