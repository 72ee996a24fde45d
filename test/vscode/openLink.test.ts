import * as vscode from 'vscode';
import { formatBriefingLink, type BriefingLink } from '../../src/core/links/briefingLink';
import { openLink } from '../../src/features/links/openLink';
import { assert } from './assert';
import { HeardMessages } from './heardMessages';
import { nobodyReads } from './nobodyReads';
import { OddsLibrary, titled } from './oddsLibrary';

describe('a link that came from outside', () => {
	let odds: OddsLibrary;
	let log: vscode.LogOutputChannel;
	let messages: HeardMessages;
	let opened: unknown[];

	beforeEach(async () => {
		odds = new OddsLibrary();
		log = vscode.window.createOutputChannel('Briefing test', { log: true });
		messages = new HeardMessages(log);
		opened = [];
		await odds.set('briefing.folders', [odds.root.toString()]);
	});
	afterEach(async () => {
		odds.dispose();
		log.dispose();
		await odds.set('briefing.folders', undefined);
	});

	const follow = async (link: string): Promise<readonly unknown[]> => {
		const reader = {
			...nobodyReads,
			open: (...all: unknown[]): Promise<void> => {
				opened.push(all);
				return Promise.resolve();
			},
		};
		await openLink({ library: odds.library, reader, messages }, vscode.Uri.parse(link));
		return messages.heard;
	};
	const linkTo = (link: BriefingLink): string => formatBriefingLink(vscode.env.uriScheme, link);
	const shipped = 'chinas-ai-race';

	it('leads to the item that it names, without a word', async () => {
		assert.equal(await follow(linkTo({ briefing: shipped, item: 'deepseek-r1' })), []);
		assert.equal(opened, [[shipped, { kind: 'entity', id: 'deepseek-r1' }]]);
	});

	it('says so when it is not complete, or is for something that there is not', async () => {
		for (const link of [
			linkTo({ briefing: shipped }).replace('/open?', '/close?'),
			linkTo({ briefing: '', item: 'deepseek-r1' }),
			linkTo({ briefing: 'x'.repeat(5000) }),
		]) {
			messages.heard.length = 0;
			assert.equal(await follow(link), [
				'This link is not complete, or was made for another version. Ask for a new one.',
			]);
		}
		assert.equal(opened, []);
	});

	it('opens no file outside of the folders, nor looks at it, and says what to do', async () => {
		const uri = odds.files.put('/outside/a.briefing.md', titled('A'));
		assert.equal(await follow(linkTo({ briefing: uri.toString() })), [
			`The link leads to the briefing "${uri.toString()}", which is not in a folder of this window. Open its folder, then follow the link again.`,
		]);
		assert.equal([opened, odds.files.reads], [[], []]);
	});

	it('says so when its briefing is gone', async () => {
		const uri = odds.files.put('/odds/a.briefing.md', titled('A'));
		odds.files.remove(uri);
		assert.equal(await follow(linkTo({ briefing: uri.toString() })), [
			`The link leads to the briefing "${uri.toString()}", which cannot be read. It may have been moved or renamed.`,
		]);
		assert.equal(opened, []);
	});

	it('opens its briefing, and says so, when the item is gone', async () => {
		const uri = odds.files.put('/odds/a.briefing.md', titled('A'));
		assert.equal(await follow(linkTo({ briefing: uri.toString(), item: 'gone' })), [
			'"gone", which the link leads to, is not in this briefing. It may have been renamed.',
		]);
		assert.equal(opened, [[uri.toString(), undefined]]);
	});
});
