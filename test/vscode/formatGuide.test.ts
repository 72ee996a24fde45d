import * as vscode from 'vscode';
import { problemKinds } from '../../src/core/problem';
import { assert } from './assert';
import { briefingApi, closeTabs } from './briefingExtension';
import { guideTitle, tabsBefore } from './tabsBefore';
import { waitForReading } from './waitForReading';

describe('the guide to the format', () => {
	before(async () => {
		await briefingApi();
		await closeTabs();
	});
	afterEach(closeTabs);

	it('opens in the panel, once, and at the section of a problem', async () => {
		await vscode.commands.executeCommand('briefing.openFormatGuide');
		await vscode.commands.executeCommand('briefing.open', 'briefing-format', 'problem-unknown-reference');
		await waitForReading('briefing-format', 'problem-unknown-reference');
		const [shipped] = await (await briefingApi()).briefings();
		assert.equal(await tabsBefore(shipped?.id ?? '', shipped?.title ?? ''), [guideTitle]);
	});

	it('has a section for each problem', async () => {
		const api = await briefingApi();
		for (const code of Object.keys(problemKinds)) {
			assert.equal((await api.item('briefing-format', `problem-${code}`))?.kind, 'section');
		}
	});

	it('is not listed among the briefings', async () => {
		const api = await briefingApi();
		await api.open('briefing-format');
		assert.equal(
			(await api.briefings()).filter(({ id }) => id === 'briefing-format'),
			[],
		);
	});
});
