import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../host/browser';
import type { ThemeName } from '../host/theme';
import { startWebWorkbench } from '../host/webWorkbench';
import { WorkbenchPage } from '../host/workbenchPage';
import { Panel } from './panel';
import { Sidebar } from './sidebar';
import { root } from './stage';

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

/**
 * `npm run screenshots`: takes the README's pictures (media/screenshots) and, for looking at, every part in every
 * kind of theme, narrow and wide (dist/screenshots), from the real workbench. Chinese names want a font that has them.
 */
async function takeScreenshots(): Promise<void> {
	const forReadme = path.join(root, 'media', 'screenshots');
	const forLooking = path.join(root, 'dist', 'screenshots');
	mkdirSync(forReadme, { recursive: true });
	mkdirSync(forLooking, { recursive: true });
	const workbench = await startWebWorkbench({
		extensionDevelopmentPath: root,
		folder: path.join(root, 'content'),
	});
	const browser = await launchBrowser();
	try {
		const workbenchPage = await WorkbenchPage.open(browser, workbench, {
			viewport: { width: 1440, height: 900 },
		});
		const { page } = workbenchPage;
		const panel = new Panel(workbenchPage);
		const sidebar = new Sidebar(workbenchPage);
		const shoot = async (folder: string, name: string): Promise<void> => {
			await page.screenshot({ path: path.join(folder, `${name}.png`) });
			console.log(path.relative(root, path.join(folder, `${name}.png`)));
		};
		await sidebar.open();
		await panel.open();
		await workbenchPage.runCommand('Briefing: Look Up…');
		await workbenchPage.quickInput().fill('r1');
		await workbenchPage.quickInputRow('DeepSeek-R1').waitFor();
		await shoot(forReadme, 'look-up');
		await page.keyboard.press('Enter');
		await panel.pane('deepseek-r1').waitFor();
		for (const { theme, name } of themes) {
			await workbenchPage.setTheme(theme);
			await panel.section('what-is-deepseek').scrollIntoViewIfNeeded();
			await shoot(name === 'dark' || name === 'light' ? forReadme : forLooking, `panel-${name}`);
			for (const part of parts) {
				await panel.find(part.selector).evaluate((element) => element.scrollIntoView({ block: 'start' }));
				await shoot(forLooking, `${part.name}-${name}`);
			}
			for (const width of [620, 1900]) {
				await page.setViewportSize({ width, height: 900 });
				await shoot(forLooking, `panel-${name}-${width}`);
			}
			await page.setViewportSize({ width: 1440, height: 900 });
		}
		await workbenchPage.setTheme('Dark Modern');
		for (const part of parts) {
			await panel.find(part.selector).evaluate((element) => element.scrollIntoView({ block: 'start' }));
			await shoot(forReadme, part.name);
		}
	} finally {
		await browser.close();
		await workbench.dispose();
	}
}

takeScreenshots().then(
	() => process.exit(0),
	(error: unknown) => {
		console.error(error);
		process.exit(1);
	},
);
