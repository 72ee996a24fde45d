import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
	commandIds,
	itemContexts,
	panelCommandIds,
	panelViewType,
	viewContainerId,
	viewIds,
} from '../../src/host/identifiers';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

interface Manifest {
	readonly engines: { readonly vscode: string };
	readonly devDependencies: Readonly<Record<string, string>>;
	readonly activationEvents: readonly string[];
	readonly icon: string;
	readonly contributes: {
		readonly commands: readonly { readonly command: string; readonly category: string }[];
		readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
		readonly viewsContainers: {
			readonly activitybar: readonly { readonly id: string; readonly icon: string }[];
		};
		readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
		readonly keybindings: readonly { readonly command: string }[];
		readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
	};
}

describe('the manifest', () => {
	const text = read('package.json');
	const manifest = JSON.parse(text) as Manifest;
	const { contributes } = manifest;
	const translations = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
	const sorted = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].sort();
	const declared = sorted(contributes.commands.map(({ command }) => command));

	it('declares the commands that the code has, and no other', () => {
		assert.deepEqual(declared, sorted([...Object.values(commandIds), ...Object.values(panelCommandIds)]));
	});

	it('declares the views that the code has, and no other', () => {
		assert.deepEqual(
			[contributes.viewsContainers.activitybar.map(({ id }) => id), Object.keys(contributes.views)],
			[[viewContainerId], [viewContainerId]],
		);
		assert.deepEqual(
			sorted((contributes.views[viewContainerId] ?? []).map(({ id }) => id)),
			sorted(Object.values(viewIds)),
		);
	});

	it('uses no command in menus, keys and welcome texts that it does not declare', () => {
		const used = [
			...Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command)),
			...contributes.keybindings.map(({ command }) => command),
			...Object.values(translations).flatMap((value) =>
				[...value.matchAll(/\(command:([\w.]+)\)/g)].map((match) => match[1] ?? ''),
			),
		];
		assert.deepEqual(
			sorted(used).filter((command) => !declared.includes(command)),
			[],
		);
	});

	it('has a welcome text for every view, for when there is nothing to show', () => {
		assert.deepEqual(
			sorted(contributes.viewsWelcome.map(({ view }) => view)),
			sorted(Object.values(viewIds)),
		);
	});

	it('asks in its menus for kinds of rows and panels that there are', () => {
		const conditions = Object.values(contributes.menus).flatMap((items) =>
			items.map(({ when = '' }) => when),
		);
		const named = (pattern: RegExp): readonly string[] =>
			sorted(conditions.flatMap((when) => [...when.matchAll(pattern)].map((match) => match[1] ?? '')));
		const contexts: readonly string[] = Object.values(itemContexts);
		assert.deepEqual(
			named(/viewItem == ([\w.]+)/g).filter((context) => !contexts.includes(context)),
			[],
		);
		for (const pattern of named(/viewItem =~ \/(.+?)\/(?: |$)/g)) {
			assert.ok(
				contexts.some((context) => new RegExp(pattern).test(context)),
				pattern,
			);
		}
		assert.deepEqual(named(/(?:activeWebviewPanelId|webviewId) == '([^']+)'/g), [panelViewType]);
	});

	it('names only files that there are', () => {
		const files = [...text.matchAll(/"\.?\/?((?:media|snippets|l10n|content)\/[^"*]+)"/g)].map(
			(match) => match[1] ?? '',
		);
		assert.deepEqual(
			files.filter((file) => !existsSync(path.join(root, file))),
			[],
		);
		assert.ok(files.length > 2);
	});

	it('hides from the palette what needs an item', () => {
		const hidden = (contributes.menus['commandPalette'] ?? [])
			.filter(({ when }) => when === 'false')
			.map(({ command }) => command);
		assert.deepEqual(sorted(hidden), sorted([commandIds.copyCitation, commandIds.openSource]));
	});

	it('takes every string that users see from package.nls.json, which has no other', () => {
		const keys = [...text.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? '');
		assert.deepEqual(sorted(keys), sorted(Object.keys(translations)));
	});

	it('starts for Markdown, for a panel to be restored and for a link; all else is implied', () => {
		assert.deepEqual(manifest.activationEvents, [
			'onLanguage:markdown',
			`onWebviewPanel:${panelViewType}`,
			'onUri',
		]);
	});

	it('asks for the version of VS Code whose API it uses', () => {
		assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
	});

	it('has small icons: a PNG for the Marketplace, a drawing in one colour for the activity bar', () => {
		const png = readFileSync(path.join(root, manifest.icon));
		assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20), png.length < 15_000], [256, 256, true]);
		const svg = read(contributes.viewsContainers.activitybar[0]?.icon ?? '');
		assert.match(svg, /width="24" height="24"/);
		assert.deepEqual(sorted(svg.match(/(?:fill|stroke)="[^"]+"/g) ?? []), [
			'fill="none"',
			'stroke="currentColor"',
		]);
	});
});
