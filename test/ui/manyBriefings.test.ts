import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { waitUntil } from '../host/waitUntil';
import { becomes } from './becomes';
import { inWorkbench } from './stage';
import { temporaryFolder, type TemporaryFolder } from './temporaryFolder';

const count = 120;

const briefing = (title: string): string => `---
briefing: 1
title: ${title}
entities:
- id: acme
  kind: lab
  name: Acme of ${title}
references: []
---

# First {#first}

[Acme](#acme) is a lab.
`;

describe('More briefings than the sidebar lists at once', () => {
	let folder: TemporaryFolder | undefined;
	const write = (at: number, title: string): void =>
		writeFileSync(path.join(folder?.path ?? '', `${at}.briefing.md`), briefing(title));
	const titleOf = (at: number): string => `Report ${String(at).padStart(3, '0')}`;
	before(() => {
		folder = temporaryFolder();
		Array.from({ length: count }, (_, at) => write(at, titleOf(at)));
	});
	after(() => folder?.dispose());

	inWorkbench(
		'in a folder',
		['node'],
		(stage) => {
			it('are behind a row that opens, stay in sight when one changes, and are read from there', async () => {
				const { page, panel, sidebar } = stage;
				await sidebar.openContainer();
				await sidebar.row('Labs & Models', titleOf(0)).waitFor();
				await sidebar.focus('Labs & Models');
				const more = sidebar.row('Labs & Models', '21 more briefings');
				await page.page.keyboard.press('End');
				await more.waitFor();
				await page.page.keyboard.press('End');
				await becomes(
					'the row with the focus',
					() => sidebar.focusedRow('Labs & Models'),
					'21 more briefings, To find a briefing among many, look a name up.',
				);
				await page.page.keyboard.press('ArrowRight');
				// Which it does not before what is behind it is there.
				await waitUntil('the first behind it', async () => {
					await page.page.keyboard.press('ArrowDown');
					return (await sidebar.focusedRow('Labs & Models'))?.startsWith(titleOf(99));
				});

				write(count - 1, 'Report 119 anew');
				const last = sidebar.row('Labs & Models', 'Report 119 anew');
				await waitUntil('the changed briefing in its place', async () => {
					await page.page.keyboard.press('End');
					return last.isVisible();
				});
				await page.page.keyboard.press('ArrowRight');
				await waitUntil('its lab', async () => {
					await page.page.keyboard.press('ArrowDown');
					return (await sidebar.focusedRow('Labs & Models')) === 'Acme of Report 119 anew, Lab';
				});
				await page.page.keyboard.press('Enter');
				await panel.pane('acme').waitFor();
				await panel.find('h1').getByText('Report 119 anew', { exact: true }).waitFor();
			});
		},
		() => ({ folder: folder?.path ?? '' }),
	);
});
