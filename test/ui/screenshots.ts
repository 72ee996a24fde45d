import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../host/browser';
import type { ThemeName } from '../host/theme';
import { startWebWorkbench } from '../host/webWorkbench';
import type { WorkbenchOptions } from '../host/workbench';
import { WorkbenchPage } from '../host/workbenchPage';
import { openFromExplorer } from './explorer';
import { Panel } from './panel';
import { rightToLeft } from './rightToLeft';
import { Sidebar } from './sidebar';
import { root } from './stage';
import { temporaryFolder } from './temporaryFolder';

/** Every part of the panel, by the file that its picture goes to and what is brought into view. */
const parts = [
	{ name: 'claims', selector: '[data-part="claims"]' },
	{ name: 'comparison', selector: '[data-part="comparison"]' },
	{ name: 'timeline', selector: '[data-part="timeline"]' },
	{ name: 'ties', selector: '[data-part="ties"]' },
] as const;

const themes: readonly { readonly theme: ThemeName; readonly name: string }[] = [
	{ theme: 'Dark Modern', name: 'dark' },
	{ theme: 'Light Modern', name: 'light' },
	{ theme: 'Default High Contrast', name: 'high-contrast-dark' },
	{ theme: 'Default High Contrast Light', name: 'high-contrast-light' },
];

/** Colours that no theme of VS Code's has, by which it shows what does not come from the theme. */
const oddColours = {
	'editor.background': '#2b1a3d',
	'editor.foreground': '#f4e1c1',
	descriptionForeground: '#c9b58f',
	'textLink.foreground': '#7de38d',
	'editorWidget.background': '#3d2455',
	focusBorder: '#ff9e3d',
};

const forReadme = path.join(root, 'media', 'screenshots');
const forLooking = path.join(root, 'dist', 'screenshots');

/** Takes a picture of the whole workbench. */
type Shoot = (folder: string, name: string) => Promise<void>;

interface Scene {
	readonly workbenchPage: WorkbenchPage;
	readonly panel: Panel;
	readonly shoot: Shoot;
}

/** A new user’s workbench, with one briefing known: the one that ships, or that of the folder. */
async function withScene(
	options: Partial<WorkbenchOptions>,
	scale: number,
	act: (scene: Scene) => Promise<void>,
): Promise<void> {
	const empty = temporaryFolder();
	const workbench = await startWebWorkbench({
		extensionDevelopmentPath: root,
		folder: empty.path,
		...options,
	});
	const browser = await launchBrowser();
	try {
		const viewport = { width: 1440 / scale, height: 900 / scale };
		const workbenchPage = await WorkbenchPage.open(browser, workbench, {
			viewport,
			deviceScaleFactor: scale,
		});
		await act({
			workbenchPage,
			panel: new Panel(workbenchPage),
			shoot: async (folder, name) => {
				await workbenchPage.page.screenshot({ path: path.join(folder, `${name}.png`) });
				console.log(path.relative(root, path.join(folder, `${name}.png`)));
			},
		});
	} finally {
		await browser.close();
		await workbench.dispose();
		empty.dispose();
	}
}

async function shootParts({ panel, shoot }: Scene, folder: string, suffix: string): Promise<void> {
	for (const part of parts) {
		await panel.find(part.selector).evaluate((element) => element.scrollIntoView({ block: 'start' }));
		await shoot(folder, `${part.name}${suffix}`);
	}
}

/** What the README shows, and the same in every kind of theme, narrow and wide. */
async function shootThemes(scene: Scene): Promise<void> {
	const { workbenchPage, panel, shoot } = scene;
	const { page } = workbenchPage;
	await new Sidebar(workbenchPage).open();
	await panel.open();
	await workbenchPage.runCommand('Briefing: Look Up…');
	await workbenchPage.quickInput().fill('r1');
	await workbenchPage.quickInputRow('DeepSeek-R1').waitFor();
	await shoot(forReadme, 'look-up');
	await page.keyboard.press('Enter');
	await panel.pane('deepseek-r1').waitFor();
	await panel.find('.tied').first().waitFor({ state: 'attached' });
	for (const { theme, name } of themes) {
		await workbenchPage.setTheme(theme);
		await panel.section('what-is-deepseek').evaluate((section) => {
			section.scrollIntoView({ block: 'start' });
		});
		await shoot(name === 'dark' || name === 'light' ? forReadme : forLooking, `panel-${name}`);
		await shootParts(scene, forLooking, `-${name}`);
		for (const width of [620, 1900]) {
			await page.setViewportSize({ width, height: 900 });
			await shoot(forLooking, `panel-${name}-${width}`);
		}
		await page.setViewportSize({ width: 1440, height: 900 });
	}
	await workbenchPage.setTheme('Dark Modern');
	await shootParts(scene, forReadme, '');
}

/** The briefing that ships, with nothing beside it. */
async function shootAlone(scene: Scene, name: string, width?: number): Promise<void> {
	const { workbenchPage, panel, shoot } = scene;
	await panel.open();
	await workbenchPage.runCommand('View: Close Primary Side Bar');
	if (width !== undefined) {
		await workbenchPage.page.setViewportSize({ width, height: 900 });
	}
	await panel.find('.tied').first().waitFor({ state: 'attached' });
	await panel.section('opening').locator('[data-entity="minimax-m1"]').first().click();
	await panel.pane('minimax-m1').waitFor();
	await shoot(forLooking, `panel-${name}`);
	await shootParts(scene, forLooking, `-${name}`);
}

/** A briefing whose text runs from right to left. */
async function shootRightToLeft(scene: Scene): Promise<void> {
	const { workbenchPage, panel, shoot } = scene;
	await openFromExplorer(workbenchPage, rightToLeft.file);
	await panel.find('.tied').first().waitFor({ state: 'attached' });
	await shoot(forLooking, 'panel-right-to-left');
	await panel.mentions('alif').first().click();
	await panel.pane('alif').waitFor();
	await shoot(forLooking, 'pane-right-to-left');
	await panel.find('[data-part="claims"]').evaluate((element) => element.scrollIntoView({ block: 'start' }));
	await shoot(forLooking, 'claims-right-to-left');
}

/**
 * `npm run screenshots`: takes the README's pictures (media/screenshots) and, for looking at, every part in every
 * kind of theme, in odd colours, narrow, wide, enlarged and from right to left (dist/screenshots), from the real
 * workbench. Chinese names want a font that has them.
 */
async function takeScreenshots(): Promise<void> {
	mkdirSync(forReadme, { recursive: true });
	mkdirSync(forLooking, { recursive: true });
	await withScene({}, 1, shootThemes);
	await withScene({}, 1, (scene) => shootAlone(scene, '320', 320 + 48));
	await withScene({}, 2, (scene) => shootAlone(scene, 'enlarged'));
	const settings = { 'workbench.colorCustomizations': oddColours };
	await withScene({ settings }, 1, (scene) => shootAlone(scene, 'odd-colours'));
	const folder = temporaryFolder();
	writeFileSync(path.join(folder.path, rightToLeft.file), rightToLeft.text);
	await withScene({ folder: folder.path }, 1, shootRightToLeft);
	folder.dispose();
}

takeScreenshots().then(
	() => process.exit(0),
	(error: unknown) => {
		console.error(error);
		process.exit(1);
	},
);
