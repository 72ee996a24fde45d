import type { Locator } from 'playwright-core';
import { appears, type WorkbenchPage } from '../host/workbenchPage';
import { waitUntil } from '../host/waitUntil';

/** The quick pick that a command of the extension opened. */
export class Palette {
	constructor(private readonly page: WorkbenchPage) {}

	/** Runs a command that asks for something, and waits for its question. */
	async ask(command: string, placeholder: string): Promise<void> {
		const question = this.page.page.locator(`.quick-input-widget:has(input[placeholder="${placeholder}"])`);
		// Where something takes the focus at that moment, the question closes at once: then it is asked again.
		await waitUntil(`the question of ${command}`, async () => {
			await this.page.runCommand(command);
			return appears(question.locator('.monaco-list-row').first());
		});
	}

	/** Asks for a name in all that there is. */
	async lookUp(): Promise<void> {
		await this.ask(
			'Briefing: Look Up…',
			'Type the name of a lab, a model, a person, a section, a claim or a source',
		);
	}

	get rows(): Locator {
		return this.page.page.locator('.quick-input-list .monaco-list-row');
	}

	/** Types, and waits until the first row begins so. */
	async type(text: string, firstRow: string): Promise<void> {
		await this.page.quickInput().fill(text);
		await this.firstRowBecomes(firstRow);
	}

	async firstRowBecomes(label: string): Promise<void> {
		await waitUntil(`a first row that begins with ${label}`, async () => {
			const [first] = await this.page.quickInputRows();
			return first?.startsWith(label);
		});
	}

	/** What the row is called that Enter would take. */
	async active(): Promise<string | null> {
		return this.page.page.locator('.quick-input-list .monaco-list-row.focused').getAttribute('aria-label');
	}

	async press(key: 'Enter' | 'Escape' | 'ArrowDown' | 'ArrowUp'): Promise<void> {
		await this.page.page.keyboard.press(key);
	}

	async closes(): Promise<void> {
		await this.page.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
	}
}
