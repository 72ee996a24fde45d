import * as vscode from 'vscode';
import { ExpandedItems } from '../../src/features/sidebar/expandedItems';
import { LibraryTree, type LibraryNode } from '../../src/features/sidebar/libraryTree';
import { shippedBriefingId } from '../../src/host/identifiers';
import { Memento } from '../memento';
import { assert } from './assert';
import { OddsLibrary, titled } from './oddsLibrary';
import { waitForData } from './waitFor';

describe('the tree of several briefings', () => {
	let odds: OddsLibrary;
	let tree: LibraryTree;
	const memory = new Memento();

	beforeEach(async () => {
		odds = new OddsLibrary();
		tree = new LibraryTree(odds.library, new ExpandedItems(memory));
		await odds.set('briefing.folders', [odds.root.toString()]);
	});
	afterEach(async () => {
		tree.dispose();
		odds.dispose();
		await odds.set('briefing.folders', undefined);
	});

	/** The labels of the briefings of this test, and of the row behind them. */
	async function labels(node?: LibraryNode): Promise<readonly unknown[]> {
		const rows = await tree.getChildren(node);
		return rows
			.filter((row) => row.kind !== 'briefing' || row.briefing.uri.path.startsWith('/odds/'))
			.map((row) => tree.getTreeItem(row).label);
	}

	it('fills while files are read, and follows what changes in them', async () => {
		odds.files.put('/odds/a.briefing.md', titled('Alpha'));
		odds.files.hanging.add(odds.files.put('/odds/b.briefing.md', titled('Beta')).path);
		const shows = (label: string): Promise<void> =>
			waitForData(tree.onDidChangeTreeData, () => labels(), [label]);
		await shows('Alpha');
		assert.ok(odds.library.progress, 'all was read already');
		odds.files.put('/odds/a.briefing.md', titled('Aleph'));
		await shows('Aleph');
	});

	it('has the one that ships first, the others by title, and beneath each its labs', async () => {
		odds.files.put('/odds/b.briefing.md', titled('Alpha'));
		odds.files.put('/odds/a.briefing.md', titled('beta'));
		await odds.become('Alpha', 'beta');
		const rows = await tree.getChildren();
		assert.equal(
			[rows[0]?.kind === 'briefing' && rows[0].briefing.id, await labels()],
			[shippedBriefingId, ['Alpha', 'beta']],
		);
		const alpha = rows.find((row) => row.kind === 'briefing' && row.briefing.title === 'Alpha');
		const [lab] = await tree.getChildren(alpha);
		assert.ok(lab && tree.getParent(lab) === alpha, 'the lab does not know its briefing');
		assert.equal(tree.getTreeItem(lab).label, 'DeepSeek');
	});

	it('remembers what was expanded', async () => {
		odds.files.put('/odds/a.briefing.md', titled('Alpha'));
		await odds.become('Alpha');
		const state = async (own: LibraryTree): Promise<unknown> => {
			const row = (await own.getChildren()).find(
				(each) => each.kind === 'briefing' && each.briefing.title === 'Alpha',
			);
			return row && own.getTreeItem(row).collapsibleState;
		};
		const id = odds.root.with({ path: '/odds/a.briefing.md' }).toString();
		const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
		assert.equal(await state(tree), Collapsed);
		new ExpandedItems(memory).set(id, true);
		const next = new LibraryTree(odds.library, new ExpandedItems(memory));
		assert.equal(await state(next), Expanded);
		next.dispose();
	});

	it('has more than 100 a part at a time', async () => {
		const titles = Array.from({ length: 250 }, (_, at) => `T${String(at).padStart(3, '0')}`);
		titles.forEach((title) => odds.files.put(`/odds/${title}.briefing.md`, titled(title)));
		await odds.become(...titles);
		const found: unknown[] = [];
		let more: LibraryNode | undefined;
		do {
			const parent: LibraryNode | undefined = more;
			const rows = await tree.getChildren(parent);
			assert.ok(rows.length <= 101, `${rows.length} rows came at once`);
			assert.ok(
				rows.every((row) => tree.getParent(row) === parent),
				'a row does not know its parent',
			);
			found.push(...(await labels(parent)).filter((label) => /^T\d{3}$/.test(String(label))));
			more = rows.find(({ kind }) => kind === 'more');
		} while (more);
		assert.equal(found, titles);
	});
});
