import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../host/browser';
import { startNodeWorkbench } from '../host/nodeWorkbench';
import { startWebWorkbench } from '../host/webWorkbench';
import type { HostKind, Workbench, WorkbenchOptions } from '../host/workbench';
import { WorkbenchPage } from '../host/workbenchPage';
import { Palette } from './palette';
import { Panel } from './panel';
import { Sidebar } from './sidebar';
import { temporaryFolder } from './temporaryFolder';

/** The folder of the extension. */
export const root = path.join(import.meta.dirname, '..', '..');

/** Both extension hosts, for what is to be shown in each. */
export const bothHosts: readonly HostKind[] = ['web', 'node'];

/** What a suite starts its workbench with; by default the extension in development, and an empty folder. */
export type StageOptions = Partial<WorkbenchOptions> & { readonly install?: string };

/** A real workbench, and for each scenario a fresh page that shows it to a new user. */
export class Stage {
	#page: WorkbenchPage | undefined;
	#workbench: Workbench | undefined;

	constructor(readonly kind: HostKind) {}

	get page(): WorkbenchPage {
		assert.ok(this.#page, 'There is a page only while a scenario runs.');
		return this.#page;
	}

	get workbench(): Workbench {
		assert.ok(this.#workbench, 'There is a workbench only while a scenario runs.');
		return this.#workbench;
	}

	get panel(): Panel {
		return new Panel(this.page);
	}

	get palette(): Palette {
		return new Palette(this.page);
	}

	get sidebar(): Sidebar {
		return new Sidebar(this.page);
	}

	/** Opens the page. */
	async open(browser: Browser, workbench: Workbench): Promise<void> {
		this.#workbench = workbench;
		this.#page = await WorkbenchPage.open(browser, workbench);
	}

	/** Reloads the window by VS Code's own command, before which it writes down what it is to remember. */
	async reloadWindow(): Promise<void> {
		const { page } = this.page;
		const loaded = page.waitForEvent('load');
		await this.page.runCommand('Developer: Reload Window');
		await loaded;
		await page.waitForFunction(() => performance.getEntriesByName('code/didLoadExtensions').length > 0);
	}

	/** Closes the page, after a picture of it where the scenario has failed, be it to be tried again. */
	async close(failed: string | undefined): Promise<void> {
		if (this.#page && failed !== undefined) {
			const folder = path.join(root, 'dist', 'test', 'ui');
			mkdirSync(folder, { recursive: true });
			const name = `${failed.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100)}.png`;
			await this.#page.page.screenshot({ path: path.join(folder, name) }).catch(() => undefined);
		}
		await this.#page?.close();
		this.#page = undefined;
	}
}

/**
 * A suite in a workbench of its own for each of the hosts. At the end of every scenario nothing may have failed in
 * the panel, nothing may have been forbidden by its policy, and nothing may have been asked of the network.
 */
export function inWorkbench(
	title: string,
	kinds: readonly HostKind[],
	define: (stage: Stage) => void,
	options: StageOptions | (() => StageOptions) = {},
): void {
	for (const kind of kinds) {
		describe(`${title} (${kind} host)`, () => {
			const stage = new Stage(kind);
			const empty = temporaryFolder();
			let browser: Browser | undefined;
			let workbench: Workbench | undefined;

			before('a workbench', async function () {
				this.timeout(90_000);
				[browser, workbench] = await Promise.all([launchBrowser(), start(kind, empty.path, options)]);
			});
			after(async () => {
				await Promise.all([browser?.close(), workbench?.dispose()]);
				empty.dispose();
			});
			beforeEach('a page', async function () {
				this.timeout(60_000);
				assert.ok(browser && workbench);
				await stage.open(browser, workbench);
			});
			afterEach(async function () {
				const test = this.currentTest;
				const { webviewErrors, asked } = stage.page;
				await stage.close(test?.state === 'passed' ? undefined : test?.fullTitle());
				assert.deepEqual({ webviewErrors, asked }, { webviewErrors: [], asked: [] });
			});

			define(stage);
		});
	}
}

function start(
	kind: HostKind,
	empty: string,
	given: StageOptions | (() => StageOptions),
): Promise<Workbench> {
	const options = typeof given === 'function' ? given() : given;
	const all = {
		folder: empty,
		...(options.install === undefined && { extensionDevelopmentPath: root }),
		...options,
	};
	return kind === 'web' ? startWebWorkbench(all) : startNodeWorkbench(all);
}
