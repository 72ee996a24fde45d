import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from '../host/workbenchPage';
import { waitUntil } from '../host/waitUntil';

/** The panel that is in sight, as its reader sees it. It is found anew each time, as its frame comes and goes. */
export class Panel {
	constructor(private readonly page: WorkbenchPage) {}

	/** What a selector finds in the page of the panel. */
	find(selector: string): Locator {
		return this.page.page
			.locator('iframe.webview')
			.filter({ visible: true })
			.contentFrame()
			.locator('#active-frame')
			.contentFrame()
			.locator(selector);
	}

	/** The page itself. */
	get document(): Locator {
		return this.find('html');
	}

	/** Opens the briefing that ships by the palette. The panel takes the focus once it is there, as any editor does. */
	async open(): Promise<void> {
		await this.page.runCommand('Briefing: Open Briefing');
		await this.section('opening').waitFor();
		await waitUntil('the focus in the panel', () => this.document.evaluate(() => document.hasFocus()));
	}

	section(id: string): Locator {
		return this.find(`[data-section="${id}"]`);
	}

	/** The ids of the sections that were opened: one or none. */
	async opened(): Promise<(string | null)[]> {
		return this.find('[data-section][aria-current="true"]').evaluateAll((sections) =>
			sections.map((section) => section.getAttribute('data-section')),
		);
	}

	pane(id: string): Locator {
		return this.find(`[data-pane="${id}"]`);
	}

	/** Whose pane is shown: one item or none. */
	async panes(): Promise<(string | null)[]> {
		return this.find('[data-pane]').evaluateAll((panes) =>
			panes.map((pane) => pane.getAttribute('data-pane')),
		);
	}

	/** The mentions of an entity in the text. */
	mentions(id: string): Locator {
		return this.find(`main .text [data-entity="${id}"]`);
	}

	source(citekey: string): Locator {
		return this.find(`[data-reference="${citekey}"]`);
	}

	/** The card that shows a source or a check where it is referred to. */
	get card(): Locator {
		return this.find('[role="tooltip"]');
	}

	/** What has the focus in the panel. */
	get focused(): Locator {
		return this.find(':focus');
	}

	/** Whether something begins, or lies, within what the panel shows of the page at this moment. */
	async isInView(element: Locator): Promise<boolean> {
		return element.evaluate((found) => {
			const { top, bottom } = found.getBoundingClientRect();
			return top < window.innerHeight - 20 && (top >= -2 || bottom <= window.innerHeight) && bottom > 0;
		});
	}

	/** Waits until something is in view. */
	async comesIntoView(element: Locator): Promise<void> {
		await element.waitFor();
		await waitUntil('it to come into view', () => this.isInView(element));
	}

	/** The beginning of the block of text at the upper edge, which is the same at any width. */
	async topmost(): Promise<string> {
		return this.find('main p, main li, main h2').evaluateAll((blocks) => {
			const shown = blocks.filter((block) => !block.closest('[data-pane]') && block.checkVisibility());
			const block = shown.findLast((candidate) => candidate.getBoundingClientRect().top <= 4);
			return block?.textContent.trim().slice(0, 60) ?? '';
		});
	}

	/** How far the page is scrolled down, in pixels. */
	async scrolled(): Promise<number> {
		return this.document.evaluate(() => Math.round(window.scrollY));
	}

	/** How far the middle of something is below the upper edge, in pixels. */
	async height(element: Locator): Promise<number> {
		return element.evaluate((found) => {
			const { top, bottom } = found.getBoundingClientRect();
			return (top + bottom) / 2;
		});
	}

	/** Waits until something stands as far below the upper edge as it did. */
	async comesToHeight(element: Locator, height: number): Promise<void> {
		let seen = height;
		await waitUntil('it to come to its height', async () => {
			seen = await this.height(element);
			return Math.abs(seen - height) < 4;
		}).catch(() => {
			assert.fail(`it stands at ${seen} and not at ${height}`);
		});
	}

	/** Turns the wheel over the text, by as many pixels. */
	async wheel(distance: number): Promise<void> {
		const frame = this.page.page.locator('iframe.webview').filter({ visible: true });
		const box = await frame.boundingBox();
		assert.ok(box, 'There is a panel');
		await this.page.page.mouse.move(box.x + 20, box.y + 200);
		await this.page.page.mouse.wheel(0, distance);
	}

	/** Scrolls with the wheel until something is in the upper half. */
	async scrollTo(element: Locator): Promise<void> {
		await waitUntil('the page to scroll there', async () => {
			const distance = await element.evaluate(
				(found) => found.getBoundingClientRect().top - window.innerHeight / 3,
			);
			if (Math.abs(distance) < 60) {
				return true;
			}
			await this.wheel(distance);
			return false;
		});
	}
}

/** What makes something stand out from the text around it. */
export async function appearance(elements: Locator): Promise<string[]> {
	return elements.evaluateAll((found) =>
		found.map((element) => {
			const { backgroundColor, color, outlineStyle, boxShadow, borderBottom, fontWeight } =
				getComputedStyle(element);
			return JSON.stringify([backgroundColor, color, outlineStyle, boxShadow, borderBottom, fontWeight]);
		}),
	);
}
