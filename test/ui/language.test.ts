import assert from 'node:assert/strict';
import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { copyExtension } from './extensionCopy';
import type { TemporaryFolder } from './temporaryFolder';
import { inWorkbench, root } from './stage';

const bundle = (name: string): Readonly<Record<string, string>> =>
	JSON.parse(readFileSync(path.join(root, 'l10n', name), 'utf8')) as Readonly<Record<string, string>>;

/** English texts of the interface: to be seen nowhere, whole. */
const english = new Set(
	Object.keys(bundle('bundle.l10n.json')).filter((text) => /^\p{Lu}[^{}]*$/u.test(text) && text.length > 2),
);

describe('In Simplified Chinese', () => {
	let copy: TemporaryFolder | undefined;
	after(() => {
		copy?.dispose();
	});

	inWorkbench(
		'the main job',
		['web'],
		(stage) => {
			it('shows the panel, the tree and the palette in Chinese', async () => {
				const { page, panel, palette } = stage;
				await page.runCommand('简报: 打开简报');
				await panel.section('opening').waitFor();
				assert.equal(await panel.find('html').getAttribute('lang'), 'zh-cn');
				await panel.find('[data-part="ties"] .part-body > *').first().waitFor({ state: 'attached' });

				await page.page.getByRole('tab', { name: '简报', exact: true }).first().click();
				await page.treeRow('实验室与模型', 'DeepSeek, 实验室').click();
				await panel.pane('deepseek').waitFor();
				assert.deepEqual(
					(await page.treeRows('实验室与模型')).filter((row) => /\b(Labs?|Model|People)\b/.test(row)),
					[],
				);

				const seen = await panel.find('html').evaluate((html) => {
					const texts = [...html.querySelectorAll('body *')].flatMap((element) => [
						...[...element.childNodes]
							.filter(({ nodeType }) => nodeType === 3)
							.map((node) => node.nodeValue ?? ''),
						...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
					]);
					return [...new Set(texts.map((text) => text.trim()))];
				});
				assert.ok(seen.includes('概要') && seen.includes('模型对比'), 'headings of the panel');
				assert.deepEqual(
					seen.filter((text) => english.has(text)),
					[],
				);

				await palette.ask('简报: 查找…', '键入实验室、模型、人物、章节、说法或来源的名称');
				await palette.type('MiniMax-M1', 'MiniMax-M1, ');
				assert.match((await page.quickInputRows()).join('\n'), /MiniMax-M1.*模型/);
			});
		},
		() => {
			copy = copyExtension();
			// The server of the tests hands over the English manifest only; a gallery hands over every language.
			copyFileSync(path.join(root, 'package.nls.zh-cn.json'), path.join(copy.path, 'package.nls.json'));
			// A folder without a briefing: the one that ships is then the only one.
			return {
				extensionDevelopmentPath: copy.path,
				folder: path.join(copy.path, 'l10n'),
				displayLanguage: 'zh-cn',
			};
		},
	);
});

inWorkbench(
	'In a language that the extension does not speak, the panel',
	['web'],
	(stage) => {
		it('is English, and so are its dates', async () => {
			const { page, panel } = stage;
			await page.page
				.getByRole('tab', { name: /^Suche/ })
				.first()
				.waitFor();
			await page.runCommand('Briefing: Open Briefing');
			await panel.section('opening').waitFor();
			assert.equal(await panel.find('html').getAttribute('lang'), 'en');
			const events = panel.find('[data-part="timeline"] time');
			await events.first().waitFor({ state: 'attached' });
			const dates = await events.evaluateAll((times) => times.map((time) => time.textContent));
			assert.ok(dates.includes('Jan 20, 2025'), dates.join('; '));
			assert.deepEqual(
				dates.filter((date) => /^\d+\./.test(date)),
				[],
			);
		});
	},
	{ displayLanguage: 'de' },
);
