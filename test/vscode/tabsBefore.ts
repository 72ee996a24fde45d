import { briefingApi, briefingTabs, waitForTabs } from './briefingExtension';

/** The title of the guide to the format, a briefing to open after others. */
export const guideTitle = 'How a Briefing Is Written';

/**
 * Opens another briefing, and gives the labels of the tabs that show briefings before it: VS Code tells of tabs in the
 * order in which they were opened, so that none of them is still to come.
 */
export async function tabsBefore(another: string, title: string): Promise<readonly string[]> {
	await (await briefingApi()).open(another);
	await waitForTabs(`the tab of ${title}`, (tabs) => tabs.some(({ label }) => label === title));
	return briefingTabs()
		.map(({ label }) => label)
		.filter((label) => label !== title);
}
