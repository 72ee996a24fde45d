import type { Browser, BrowserContextOptions, Frame, Locator, Page } from 'playwright-core';
import { themes, type ThemeName } from './theme';
import { waitUntil } from './waitUntil';
import type { Workbench } from './workbench';

/** A workbench in a browser, as a person sees and uses it. Everything waits for what it needs, never for a time. */
export class WorkbenchPage {
	/** What went wrong in webviews so far: their scripts' errors, and what their policy forbade. */
	readonly webviewErrors: readonly string[];
	/** The addresses outside of this machine that something asked for so far. */
	readonly asked: readonly string[];

	private constructor(
		/** For all that has no method here. */
		readonly page: Page,
		private readonly url: string,
	) {
		const errors: string[] = [];
		page.on('console', (message) => {
			// Workbenches log errors of their own; scripts of webviews are told by where they come from.
			if (message.type() === 'error' && /\/contrib\/webview\/|vscode-resource/.test(message.location().url)) {
				errors.push(message.text());
			}
		});
		page.on('pageerror', (error) => {
			if (error.message !== goneWebview || !/\/webview\/browser\/pre\//.test(error.stack ?? '')) {
				errors.push(String(error));
			}
		});
		this.webviewErrors = errors;
		const asked: string[] = [];
		page.context().on('request', (request) => {
			if (isOutside(request.url())) {
				asked.push(request.url());
			}
		});
		this.asked = asked;
	}

	/** Opens a workbench as a new user would, with nothing remembered, and waits until it can be used. */
	static async open(
		browser: Browser,
		workbench: Workbench,
		options: BrowserContextOptions = {},
	): Promise<WorkbenchPage> {
		const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
		const origin = new URL(workbench.url).origin;
		await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
		const opened = new WorkbenchPage(await context.newPage(), workbench.url);
		await opened.page.goto(workbench.url);
		await opened.ready();
		return opened;
	}

	/** Closes the page and forgets what its user did. */
	async close(): Promise<void> {
		await this.page.context().close();
	}

	/** Reloads the window; what the workbench remembers stays. */
	async reload(): Promise<void> {
		await this.page.goto(this.url);
		await this.ready();
	}

	/** Runs a command by its whole title in the palette, category included: `Briefing: Open`. */
	async runCommand(title: string): Promise<void> {
		const row = this.quickInputRow(title).first();
		await waitUntil(`${title} in the palette`, async () => {
			await this.openPalette(`>${title}`);
			const isListed = await appears(row);
			if (!isListed) {
				await this.closePalette();
			}
			return isListed;
		});
		await row.click();
	}

	/** The text field of the palette, or of whatever quick pick is open. */
	quickInput(): Locator {
		return this.page.locator('.quick-input-widget input[type="text"]:visible');
	}

	/** The row of the open quick pick that has this label, whatever description and keys stand behind it. */
	quickInputRow(label: string): Locator {
		const quoted = JSON.stringify(label);
		const comma = JSON.stringify(`${label},`);
		return this.page.locator(
			`.quick-input-list .monaco-list-row:is([aria-label=${quoted}], [aria-label^=${comma}])`,
		);
	}

	/** What each row of the open quick pick says, from the top, as a screen reader would read it. */
	async quickInputRows(): Promise<string[]> {
		return labels(this.page.locator('.quick-input-list .monaco-list-row'));
	}

	/** Shows a view of the sidebar, or of the panel below, by the titles of its container and its own. */
	async showView(containerTitle: string, viewTitle: string): Promise<void> {
		await this.runCommand(`${containerTitle}: Focus on ${viewTitle} View`);
		await this.view(viewTitle).waitFor();
	}

	/** A view of the sidebar by its title, header and all. */
	view(viewTitle: string): Locator {
		return this.page.locator(`.pane:has(> .pane-header[aria-label^=${JSON.stringify(viewTitle)}])`);
	}

	/** The row of a tree whose label, as a screen reader would read it, begins so. */
	treeRow(viewTitle: string, label: string): Locator {
		return this.view(viewTitle).locator(`.monaco-list-row[aria-label^=${JSON.stringify(label)}]`);
	}

	/** Unfolds a row of a tree, unless it is unfolded already. */
	async unfold(viewTitle: string, label: string): Promise<void> {
		const row = this.treeRow(viewTitle, label).first();
		await row.waitFor();
		if ((await row.getAttribute('aria-expanded')) !== 'true') {
			await row.locator('.monaco-tl-twistie').click();
			await row.and(this.page.locator('[aria-expanded="true"]')).waitFor();
		}
	}

	/** What each row of a tree that is on the screen says, from the top. */
	async treeRows(viewTitle: string): Promise<string[]> {
		return labels(this.view(viewTitle).locator('.monaco-list-row'));
	}

	/**
	 * The frame of the visible webview that shows something that this selector finds. Ask again after the webview
	 * was hidden or the window reloaded: the frame is then another.
	 */
	async webviewFrame(selector: string): Promise<Frame> {
		return waitUntil(`a webview with ${selector}`, async () => {
			for (const frame of this.page.frames()) {
				if (frame !== this.page.mainFrame() && (await shows(frame, selector))) {
					return frame;
				}
			}
			return undefined;
		});
	}

	/** Changes the color theme, and waits until the workbench and the webviews have it. */
	async setTheme(name: ThemeName): Promise<void> {
		const theme = themes[name];
		await this.runCommand('Preferences: Color Theme');
		const row = this.quickInputRow(theme.label);
		await this.quickInput().fill(theme.label);
		await row.click();
		await this.page.locator(`.monaco-workbench.${theme.workbenchClass}`).waitFor();
		await this.quickInput().waitFor({ state: 'hidden' });
		await waitUntil(`the webviews to take the theme ${name}`, async () => {
			const kinds = await Promise.all(this.page.frames().map(themeKind));
			return kinds.every((kind) => kind === undefined || kind === theme.webviewKind);
		});
	}

	/** Shows the view of problems and gives its rows, one for each file and each problem. */
	async problems(): Promise<Locator> {
		await this.runCommand('Problems: Focus on Problems View');
		const rows = this.page.locator('.markers-panel .monaco-list-row');
		await this.page.locator('.markers-panel').waitFor();
		return rows;
	}

	/** Opens a file of the folder by its path, or enough of it. */
	async openFile(name: string): Promise<void> {
		await this.openPalette(name);
		const start = JSON.stringify(name.split('/').at(-1));
		await this.page.locator(`.quick-input-list .monaco-list-row[aria-label^=${start}]`).first().click();
		await this.quickInput().waitFor({ state: 'hidden' });
	}

	/**
	 * The palette lists what could be run when it was opened: what can be run only since then, it never lists, however
	 * often F1 is pressed while it is open.
	 */
	private async closePalette(): Promise<void> {
		if (await this.quickInput().isVisible()) {
			await this.page.keyboard.press('Escape');
			await this.quickInput().waitFor({ state: 'hidden' });
		}
	}

	/** Where something takes the focus at that moment, the palette closes at once: then it is opened again. */
	private async openPalette(text: string): Promise<void> {
		await waitUntil('the palette', async () => {
			await this.page.keyboard.press('F1');
			return succeeds(this.quickInput().fill(text, { timeout: 2000 }));
		});
	}

	/** Extensions count as loaded once their commands and views are known; they activate when used. */
	private async ready(): Promise<void> {
		await this.page.waitForFunction(() => performance.getEntriesByName('code/didLoadExtensions').length > 0);
		await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
	}
}

/** Webviews have a host of their own, which their service worker answers for. */
function isOutside(address: string): boolean {
	const { protocol, hostname } = new URL(address);
	return /^(https?|wss?):$/.test(protocol) && !/(^|\.)localhost$|vscode-resource/.test(hostname);
}

/** Whether something can be seen soon. */
export async function appears(element: Locator): Promise<boolean> {
	return succeeds(element.waitFor({ timeout: 4000 }));
}

async function succeeds(action: Promise<void>): Promise<boolean> {
	return action.then(
		() => true,
		() => false,
	);
}

async function labels(rows: Locator): Promise<string[]> {
	return rows.evaluateAll((elements) =>
		elements
			.map((element) => ({
				label: element.getAttribute('aria-label') ?? '',
				top: element.getBoundingClientRect().top,
			}))
			.sort((one, other) => one.top - other.top)
			.map(({ label }) => label),
	);
}

/** A hidden webview keeps its frame, and its content does not know that it is hidden: so the frames are asked. */
async function shows(frame: Frame, selector: string): Promise<boolean> {
	try {
		if (!(await frame.locator(selector).first().isVisible())) {
			return false;
		}
		for (let current: Frame | null = frame; current?.parentFrame(); current = current.parentFrame()) {
			if (!(await (await current.frameElement()).isVisible())) {
				return false;
			}
		}
		return true;
	} catch {
		// The frame went away in the meantime.
		return false;
	}
}

async function themeKind(frame: Frame): Promise<string | undefined> {
	try {
		return await frame.evaluate(() => document.body.dataset.vscodeThemeKind);
	} catch {
		return undefined;
	}
}

/** What VS Code's own page around a webview throws where that goes away while it is being loaded. */
const goneWebview = 'Found unexpected null';
