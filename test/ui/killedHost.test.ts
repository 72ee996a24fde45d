import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extensionHosts } from '../host/extensionHosts';
import { waitUntil } from '../host/waitUntil';
import { becomes } from './becomes';
import { openFromExplorer } from './explorer';
import { keptShards, spoilShards } from './keptShards';
import { packExtension } from './packExtension';
import { inWorkbench, type Stage, type StageOptions } from './stage';
import { temporaryFolder, type TemporaryFolder } from './temporaryFolder';

const paragraphs = Array.from({ length: 60 }, (_, at) => `Paragraph ${at} of many words.\n`).join('\n');

const briefing = (title: string): string =>
	[
		`---\nbriefing: 1\ntitle: ${title}\nentities:\n- id: acme\n  kind: lab\n  name: Acme ${title}`,
		`references: []\n---\n\n# First {#first}\n\n[It](#acme) is here.\n`,
		paragraphs,
		`# Second {#second}\n\n[It](#acme) is there.\n`,
	].join('\n');

/** Ends the extension hosts as nothing can be ended in order, while the kept index is being written. */
async function kill({ workbench: { server } }: Stage): Promise<void> {
	assert.ok(server);
	const before = extensionHosts(server);
	assert.equal(before.length, 1, 'one page has one extension host');
	const shards = keptShards(server.data);
	before.forEach((id) => process.kill(id, 'SIGSTOP'));
	spoilShards(shards);
	before.forEach((id) => process.kill(id, 'SIGKILL'));
	await waitUntil('another extension host', () =>
		Promise.resolve(extensionHosts(server).some((id) => !before.includes(id))),
	);
}

/** Waits until the index says something of each of the files, and gives it. */
async function keptIndex({ workbench: { server } }: Stage): Promise<ReadonlyMap<string, string>> {
	assert.ok(server);
	return waitUntil('the kept index', () => {
		const shards = keptShards(server.data);
		const all = [...shards.values()].join('\n');
		const isWhole = ['one', 'two', 'three'].every((name) => all.includes(`/${name}.briefing.md`));
		return Promise.resolve(isWhole && shards);
	});
}

describe('An extension host that is killed', () => {
	let extension: { readonly file: string; readonly folder: TemporaryFolder } | undefined;
	let folder: TemporaryFolder;

	before(async function () {
		this.timeout(60_000);
		folder = temporaryFolder();
		for (const title of ['One', 'Two', 'Three']) {
			writeFileSync(path.join(folder.path, `${title.toLowerCase()}.briefing.md`), briefing(title));
		}
		extension = await packExtension();
	});
	after(() => {
		extension?.folder.dispose();
		folder.dispose();
	});

	const hashes = (): readonly string[] =>
		readdirSync(folder.path, { recursive: true, encoding: 'utf8' })
			.sort()
			.map((name) => {
				const content = readFileSync(path.join(folder.path, name));
				return `${name} ${createHash('sha256').update(content).digest('hex')}`;
			});

	// In development VS Code starts none again, and in the web it is a worker of the page.
	const options = (): StageOptions => ({
		folder: folder.path,
		install: extension?.file,
		settings: { 'files.autoSave': 'off' },
	});

	inWorkbench(
		'and started again',
		['node'],
		(stage) => {
			it('leaves the library, the place in the panel, the unsaved edit and the files as they were', async () => {
				const { page, panel } = stage;
				const before = hashes();
				await stage.sidebar.openContainer();
				await stage.sidebar.listsBriefings('One', 'Three', 'Two');
				const index = await keptIndex(stage);

				await page.openFile('two.briefing.md');
				await page.page
					.locator('.view-line')
					.filter({ hasText: /title:.*Two/ })
					.click();
				await page.page.keyboard.press('End');
				await page.page.keyboard.type(' unsaved');
				await stage.sidebar.listsBriefings('One', 'Three', 'Two unsaved');
				await page.runCommand('View: Show Explorer');
				await openFromExplorer(page, 'one.briefing.md');
				await panel.scrollTo(panel.document.getByText('Paragraph 30 of'));
				const top = await panel.topmost();
				await page.showView('Briefing', 'Labs & Models');

				await kill(stage);
				await stage.sidebar.listsBriefings('One', 'Three', 'Two unsaved');
				assert.equal(await panel.topmost(), top);
				await becomes('the kept index', () => keptIndex(stage), index);
				await page.unfold('Labs & Models', 'Three');
				await page.treeRow('Labs & Models', 'Acme Three').waitFor();

				await stage.reloadWindow();
				await becomes('what is at the top', () => panel.topmost(), top);
				await page.page.getByRole('tab', { name: /^two\.briefing\.md/ }).click();
				await page.page
					.locator('.view-line')
					.filter({ hasText: /title:.*Two.unsaved/ })
					.waitFor();
				assert.deepEqual(hashes(), before);
			});
		},
		options,
	);

	inWorkbench(
		'while somebody reads',
		['node'],
		(stage) => {
			it('lets the reader go on from the sidebar', async () => {
				const { page, panel } = stage;
				await openFromExplorer(page, 'one.briefing.md');
				await page.showView('Briefing', 'Labs & Models');
				await stage.sidebar.listsBriefings('One', 'Three', 'Two');
				await kill(stage);
				await page.unfold('Labs & Models', 'One');
				await page.treeRow('Labs & Models', 'Acme One').click();
				await panel.pane('acme').waitFor();
				await becomes('the section', () => panel.opened(), ['first']);
			});
		},
		options,
	);
});
