import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from '../host/workbenchPage';
import { becomes } from './becomes';

/** The titles of the views beside the editor. */
export type ViewTitle = 'Labs & Models' | 'Contents' | 'Sources';

/** The views of the extension beside the editor. */
export class Sidebar {
	constructor(private readonly page: WorkbenchPage) {}

	/** Opens the container by its icon in the activity bar, as a new user would. */
	async open(): Promise<void> {
		await this.openContainer();
		await this.row('Labs & Models', 'DeepSeek, ').waitFor();
	}

	/** Opens the container, whatever is in it. */
	async openContainer(): Promise<void> {
		const bar = this.page.page.getByRole('tablist', { name: 'Active View Switcher' });
		await bar.getByRole('tab', { name: 'Briefing', exact: true }).click();
	}

	/** Waits until the labs and models are listed under just these briefings, beneath the one that ships. */
	async listsBriefings(...rows: readonly string[]): Promise<void> {
		const listed = async (): Promise<string[]> =>
			(await this.page.treeRows('Labs & Models')).map((row) => row.trim());
		const shipped = "China's AI race after DeepSeek comes with the extension";
		await becomes('the briefings in the sidebar', listed, [shipped, ...rows]);
	}

	/** Puts the focus of the keyboard into a view. */
	async focus(view: ViewTitle): Promise<void> {
		await this.page.showView('Briefing', view);
		await this.page.view(view).locator('.monaco-list:focus').waitFor();
	}

	/** The row of a view whose label, as a screen reader would read it, begins so. */
	row(view: ViewTitle, label: string): Locator {
		return this.page.treeRow(view, label);
	}

	/** Presses a button that a row shows while the pointer is over it. */
	async act(row: Locator, button: string): Promise<void> {
		await row.hover();
		await row.getByRole('button', { name: button }).click();
	}

	/** What the row with the focus of the keyboard is called, when the keyboard is in that view. */
	async focusedRow(view: ViewTitle): Promise<string | null | undefined> {
		return this.page.view(view).evaluate((pane) => {
			const list = document.activeElement;
			const id = list && pane.contains(list) ? list.getAttribute('aria-activedescendant') : null;
			return id === null ? undefined : document.getElementById(id)?.getAttribute('aria-label');
		});
	}

	/** What the rows that are selected in a view are called. */
	async selectedRows(view: ViewTitle): Promise<(string | undefined)[]> {
		return this.page
			.view(view)
			.locator('.monaco-list-row[aria-selected="true"]')
			.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')?.trim()));
	}
}
