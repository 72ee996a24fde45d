import assert from 'node:assert/strict';
import { becomes } from './becomes';
import { inWorkbench } from './stage';

/** Runs in every frame: what the panel's script asks of the extension for the rest of its text is lost on the way. */
function loseRequestsForText(): void {
	interface Told {
		readonly data?: { readonly message?: { readonly type?: unknown } };
	}
	const send = MessagePort.prototype.postMessage as (...sent: unknown[]) => void;
	MessagePort.prototype.postMessage = function (...sent: unknown[]) {
		const told = sent[0] as Told | undefined;
		if (told?.data?.message?.type !== 'awaitText') {
			send.apply(this, sent);
		}
	};
}

inWorkbench('A panel to which nobody sends the rest of its text', ['web'], (stage) => {
	it('can be read as far as it goes, says what to do, and is whole when it is opened at a section', async () => {
		const { page, panel, sidebar } = stage;
		await page.page.addInitScript(loseRequestsForText);
		await page.runCommand('Briefing: Open Briefing');
		const notice = panel.find('main').getByText('close this panel and open it again');
		await notice.waitFor();
		// It comes when the script waits no longer.
		await panel.find('nav.guide').waitFor({ state: 'attached' });
		assert.ok((await panel.find('[data-section]').count()) < 7, 'some of the text is missing');
		await notice.waitFor();

		await sidebar.openContainer();
		await sidebar.row('Labs & Models', 'DeepSeek, ').click();
		await panel.pane('deepseek').waitFor();

		await page.runCommand('View: Close All Editors');
		await sidebar.row('Contents', 'What could hold these companies back?').click();
		await becomes('all sections', () => panel.find('[data-section]').count(), 7);
		assert.equal(await notice.count(), 0);
	});
});
