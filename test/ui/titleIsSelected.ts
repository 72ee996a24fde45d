import type { WorkbenchPage } from '../host/workbenchPage';

/** Waits until the title of a new briefing is selected: what is typed before that would go elsewhere. */
export async function titleIsSelected({ page }: WorkbenchPage): Promise<void> {
	await page.getByRole('button', { name: /^Ln \d+, Col \d+ \(\d+ selected\)$/ }).waitFor();
}
