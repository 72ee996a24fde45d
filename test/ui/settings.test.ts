import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { waitUntil } from '../host/waitUntil';
import { becomes } from './becomes';
import { inWorkbench, type Stage } from './stage';
import { temporaryFolder, type TemporaryFolder } from './temporaryFolder';

let folder: TemporaryFolder;

before(() => {
	folder = temporaryFolder();
	mkdirSync(path.join(folder.path, '.vscode'));
});
after(() => {
	folder.dispose();
});

/** Writes the settings of the folder. */
function set(settings: object): void {
	writeFileSync(path.join(folder.path, '.vscode', 'settings.json'), JSON.stringify(settings));
}

/** Writes them until it is seen: VS Code begins to watch a folder in its own time. */
async function setUntil(what: string, settings: object, isSeen: () => Promise<boolean>): Promise<void> {
	await waitUntil(what, () => {
		set(settings);
		return isSeen();
	});
}

/** How the text is set: the size in pixels, the line height as a multiple of it, the width in digits. */
async function setting({ panel }: Stage): Promise<{ size: number; lineHeight: number; digits: number }> {
	return panel
		.section('opening')
		.locator('.text > p')
		.first()
		.evaluate((paragraph) => {
			const { fontSize, lineHeight, font } = getComputedStyle(paragraph);
			const context = document.createElement('canvas').getContext('2d');
			Object.assign(context ?? {}, { font });
			const digit = context?.measureText('0').width ?? 0;
			const size = parseFloat(fontSize);
			return {
				size: Math.round(size * 10) / 10,
				lineHeight: Math.round((parseFloat(lineHeight) / size) * 100) / 100,
				digits: Math.round(paragraph.getBoundingClientRect().width / digit),
			};
		});
}

inWorkbench(
	'Settings of the editor for Markdown',
	['node'],
	(stage) => {
		it('set the size, the line height and the width of the text, and do so at once when they are changed', async () => {
			const { page, panel } = stage;
			// Else the width of the window counts, and not that of the setting.
			await page.page.setViewportSize({ width: 2400, height: 900 });
			await panel.open();
			await becomes('the text as it is set', () => setting(stage), { size: 21.6, lineHeight: 2, digits: 43 });
			const changed = { size: 17.3, lineHeight: 1.5, digits: 51 };
			const markdown = { 'editor.fontSize': 16, 'editor.lineHeight': 24, 'editor.wordWrapColumn': 60 };
			await setUntil('the text as it is set now', { '[markdown]': markdown }, async () => {
				const { size } = await setting(stage);
				return size === changed.size;
			});
			await becomes('the text as it is set now', () => setting(stage), changed);
		});
	},
	() => {
		set({
			'[markdown]': { 'editor.fontSize': 20, 'editor.lineHeight': 2, 'editor.wordWrapColumn': 50 },
		});
		return { folder: folder.path };
	},
);

inWorkbench(
	'Without single keys',
	['node'],
	(stage) => {
		it('they move nothing, until the setting is changed', async () => {
			const { page, panel } = stage;
			const { keyboard } = page.page;
			await panel.open();
			await panel.section('opening').getByRole('heading').first().click();
			await becomes('the focus in the panel', () => panel.document.evaluate(() => document.hasFocus()), true);
			await panel.document.evaluate((html) => {
				document.addEventListener('keyup', ({ key }) => {
					html.dataset['pressed'] = (html.dataset['pressed'] ?? '') + key;
				});
			});
			const before = await panel.scrolled();
			await keyboard.type('jjc?');
			await becomes('the keys in the page', () => panel.document.getAttribute('data-pressed'), 'jjc?');
			assert.equal(await panel.scrolled(), before);
			assert.deepEqual(await panel.opened(), []);
			assert.equal(await panel.find('#page\\:key-help').isVisible(), false);

			await setUntil('j to lead on', { 'briefing.readingKeys': true }, async () => {
				await keyboard.press('j');
				return (await panel.scrolled()) !== before;
			});
			await keyboard.press('?');
			await panel.find('#page\\:key-help[open]').waitFor();
		});
	},
	() => {
		set({ 'briefing.readingKeys': false });
		return { folder: folder.path };
	},
);
