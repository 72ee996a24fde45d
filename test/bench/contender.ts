import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Briefing } from '../../src/core/briefing';
import { openingSection } from '../../src/core/about';
import type { HostKind } from '../host/workbench';
import { workspaceFiles } from './copyExtension';

/** A row of a tree, and what has to be on the screen once it was chosen. */
export interface Choice {
	readonly container: string;
	readonly view: string;
	readonly label: string;
	readonly elements: readonly string[];
}

/** Something that opens a panel. */
export interface Contender {
	readonly id: 'empty' | 'preview' | 'briefing' | 'briefingFile';
	/** The file that stands open before: the same text in each case. */
	readonly file: string;
	/** The command, by its whole title in the palette. */
	readonly command: string;
	/** What only its own content has. */
	readonly content: string;
	/** What the list of running extensions calls the extension in each host, if its activation is measured. */
	readonly extension?: Readonly<Record<HostKind, string>>;
	/** Rows of trees, chosen one after the other. */
	readonly choices: readonly Choice[];
}

/** The contenders, all with names and ids from the extension's own manifest and briefing. */
export async function readContenders(extension: string): Promise<readonly Contender[]> {
	const words = (await readJson(extension, 'package.nls.json')) as Readonly<Record<string, string>>;
	const word = (key: string) => words[key] ?? key;
	const { briefing } = (await readJson(extension, 'dist/content/chinas-ai-race.json')) as {
		briefing: Briefing;
	};
	const ours = {
		command: `${word('category')}: ${word('command.open')}`,
		content: '#briefing',
		extension: { web: word('extension.displayName'), node: 'briefing-panel.briefing-panel' },
	};
	const inSidebar = { container: word('container.briefing') };
	const part = (name: string): Choice => ({
		container: 'Empty Panel',
		view: 'Parts',
		label: name,
		elements: [`#${name}[aria-current]`],
	});
	return [
		{
			id: 'empty',
			file: workspaceFiles.text,
			command: 'Empty Panel: Open Panel',
			content: '#empty-panel',
			extension: { web: 'Empty Panel', node: 'briefing-panel.empty-panel' },
			choices: [part('part-5'), part('part-9'), part('part-3')],
		},
		{
			id: 'preview',
			file: workspaceFiles.briefing,
			command: 'Markdown: Open Preview',
			content: '.markdown-body',
			choices: [],
		},
		{
			id: 'briefing',
			file: workspaceFiles.text,
			...ours,
			choices: [
				...twoLabs(briefing).map((lab) => ({
					...inSidebar,
					view: word('view.items'),
					label: lab.name,
					elements: [`[data-pane="${lab.id}"]`, `[data-section="${lab.section}"][aria-current="true"]`],
				})),
				...briefing.sections.slice(2, 3).map(({ id, title }) => ({
					...inSidebar,
					view: word('view.contents'),
					label: title,
					elements: [`[data-section="${id}"][aria-current="true"]`],
				})),
			],
		},
		{ id: 'briefingFile', file: workspaceFiles.briefing, ...ours, choices: [] },
	];
}

/** Two that open at different sections. */
function twoLabs(briefing: Briefing): { id: string; name: string; section: string }[] {
	const labs = briefing.entities
		.filter(({ kind }) => kind === 'lab')
		.map(({ id, name }) => ({ id, name, section: openingSection(briefing, id) ?? '' }))
		.filter(({ section }) => section !== '');
	const [first, ...others] = labs;
	const second = others.find(({ section }) => section !== first?.section);
	if (!first || !second) {
		throw new Error('The benchmark needs a briefing with two labs in different sections.');
	}
	return [first, second];
}

async function readJson(folder: string, file: string): Promise<unknown> {
	return JSON.parse(await readFile(path.join(folder, file), 'utf8'));
}
