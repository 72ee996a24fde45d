import type { Browser } from 'playwright-core';
import { activationTime } from '../host/activationTime';
import type { Workbench } from '../host/workbench';
import type { Contender } from './contender';
import { ProbedPage } from './probedPage';

/** What one run of one contender gave, in milliseconds. */
export interface Run {
	readonly opened: number;
	readonly openedAgain: number;
	/** One for each choice, in their order. */
	readonly choices: readonly number[];
	readonly activation?: number;
	/** Whether the browser fetched the parser, as it does for the web host. */
	readonly hasFetchedParser: boolean;
}

/** Opens a contender in a fresh workbench, opens it again, and chooses rows of its trees. */
export async function measureContender(
	contender: Contender,
	{ browser, workbench, probe }: { browser: Browser; workbench: Workbench; probe: string },
): Promise<Run> {
	const page = await ProbedPage.open(browser, workbench, probe);
	try {
		let hasFetchedParser = false;
		page.workbench.page.on('request', (request) => {
			hasFetchedParser ||= /\/dist\/core\/parse[^/]*\.js$/.test(request.url());
		});
		await page.openFile(contender.file);
		const { milliseconds: opened } = await page.timeOpening(contender.command, contender.content);
		await page.closeEditor();
		const again = await page.timeOpening(contender.command, contender.content);
		const choices: number[] = [];
		for (const { container, view, label, within, elements } of contender.choices) {
			await page.workbench.showView(container, view);
			if (within !== undefined) {
				await page.workbench.unfold(view, within);
			}
			choices.push(await page.timeChoice(again.frame, { view, label }, elements));
		}
		const name = contender.extension?.[workbench.kind];
		const activation = name === undefined ? undefined : await activationTime(page.workbench, name);
		return { opened, openedAgain: again.milliseconds, choices, activation, hasFetchedParser };
	} finally {
		await page.workbench.close();
	}
}
