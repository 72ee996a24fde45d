import * as vscode from 'vscode';
import { BriefingTree } from '../../src/features/sidebar/briefingTree';
import { contentsModel } from '../../src/features/sidebar/contentsModel';
import { ExpandedItems } from '../../src/features/sidebar/expandedItems';
import { LibraryTree } from '../../src/features/sidebar/libraryTree';
import { sourceModel } from '../../src/features/sidebar/sourceModel';
import type { TreeModel } from '../../src/features/sidebar/treeModel';
import { BriefingFiles } from '../../src/host/briefingFiles';
import { loadParser } from '../../src/host/briefingSource';
import { CurrentBriefing } from '../../src/host/currentBriefing';
import { internalCommandIds } from '../../src/host/identifiers';
import { Memento } from '../memento';
import { assert } from './assert';
import { briefingExtension, closeTabs, waitForTabs } from './briefingExtension';
import { nobodyReads } from './nobodyReads';

/** A row as VS Code has it, with the rows beneath. */
interface Row {
	readonly item: vscode.TreeItem;
	readonly rows: readonly Row[];
}

describe('the sidebar', () => {
	const owned: vscode.Disposable[] = [];
	let current: CurrentBriefing;
	let library: BriefingFiles;

	before(() => {
		const log = vscode.window.createOutputChannel('Briefing test', { log: true });
		const { extensionUri } = briefingExtension();
		library = new BriefingFiles({ extensionUri, loadParser, log });
		current = new CurrentBriefing({ library, reader: nobodyReads });
		owned.push(log, library, current);
	});
	after(async () => {
		owned.reverse().forEach((item) => item.dispose());
		await closeTabs();
	});

	async function rows<Node extends object>(model: TreeModel<Node>): Promise<readonly Row[]> {
		return rowsOf(new BriefingTree(current, model));
	}

	/** The labs and models of the briefing that ships; other suites may have left others open. */
	async function libraryRows(): Promise<readonly Row[]> {
		const top = await rowsOf(new LibraryTree(library, new ExpandedItems(new Memento())));
		return top.find(({ item }) => item.id === 'chinas-ai-race')?.rows ?? top;
	}

	interface Tree<Node> extends vscode.Disposable {
		getChildren(node?: Node): Promise<Node[]>;
		getParent(node: Node): Node | undefined;
		getTreeItem(node: Node): vscode.TreeItem;
		resolveTreeItem(item: vscode.TreeItem, node: Node): vscode.TreeItem | Promise<vscode.TreeItem>;
	}

	async function rowsOf<Node extends object>(tree: Tree<Node>): Promise<readonly Row[]> {
		owned.push(tree);
		const read = async (parent?: Node): Promise<readonly Row[]> =>
			Promise.all(
				(await tree.getChildren(parent)).map(async (node) => {
					assert.ok(tree.getParent(node) === parent, 'a row does not know its parent');
					const item = await tree.resolveTreeItem(tree.getTreeItem(node), node);
					return { item, rows: await read(node) };
				}),
			);
		return read();
	}

	const all = (some: readonly Row[]): readonly Row[] => some.flatMap((row) => [row, ...all(row.rows)]);
	const labels = (some: readonly Row[]): readonly unknown[] => some.map(({ item }) => item.label);

	it('has labs with their models beneath, then groups', async () => {
		const top = await libraryRows();
		const deepSeek = top.find(({ item }) => item.label === 'DeepSeek');
		assert.ok(labels(deepSeek?.rows ?? []).includes('DeepSeek-R1'), 'R1 is not under DeepSeek');
		for (const group of ['People', 'Hardware', 'Organizations']) {
			assert.ok(labels(top).includes(group), `there is no group ${group}`);
		}
		const r1 = deepSeek?.rows.find(({ item }) => item.label === 'DeepSeek-R1')?.item;
		assert.ok(String(r1?.description).includes('2025'), 'R1 has no date');
		assert.ok(r1?.accessibilityInformation?.label.includes('2025'), 'the date is not spoken');
		const tooltip = r1?.tooltip as vscode.MarkdownString;
		assert.ok(tooltip.value.includes('671B'), 'the tooltip has no facts');
		assert.equal([tooltip.isTrusted ?? false, tooltip.supportHtml ?? false], [false, false]);
	});

	it('has the sections in their order, and then what the panel has behind them', async () => {
		const { briefing } = (await current.entry()) ?? {};
		assert.equal(labels(all(await rows(contentsModel))), [
			...(briefing?.sections.map(({ title }) => title) ?? []),
			...['Claims', 'Models compared', 'Timeline', 'Who is tied to whom'],
		]);
	});

	it('has numbered sources; an address is opened only where there is one', async () => {
		const { briefing } = (await current.entry()) ?? {};
		const sources = await rows(sourceModel);
		assert.equal(
			sources.map(({ item }) => [parseInt(String(item.label), 10), item.contextValue]),
			briefing?.references.map(({ number, item }) => [
				number,
				(item.URL ?? item.DOI) === undefined ? 'briefing.source' : 'briefing.source.address',
			]),
		);
	});

	it('gives every row an id of its own', async () => {
		for (const some of [await libraryRows(), await rows(contentsModel), await rows(sourceModel)]) {
			const ids = all(some).map(({ item }) => item.id);
			assert.equal([new Set(ids).size, ids.includes(undefined)], [ids.length, false]);
		}
	});

	it('gives every row an icon of VS Code', async () => {
		for (const some of [await libraryRows(), await rows(contentsModel), await rows(sourceModel)]) {
			assert.equal(labels(all(some).filter(({ item }) => !(item.iconPath instanceof vscode.ThemeIcon))), []);
		}
	});

	it('opens the panel when a row is chosen', async () => {
		const top = await libraryRows();
		const { command } = top[0]?.item ?? {};
		assert.equal(command?.command, internalCommandIds.openItem);
		await vscode.commands.executeCommand(
			command?.command ?? '',
			...((command?.arguments ?? []) as unknown[]),
		);
		await waitForTabs('a panel', ({ length }) => length === 1);
	});
});
