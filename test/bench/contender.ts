import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Briefing } from '../../src/core/briefing';
import { openingSection } from '../../src/core/about';
import type { HostKind } from '../host/workbench';
import { workspaceFiles } from './copyExtension';
import { largeChoices } from './generateLargeBriefing';

/** A row of a tree, and what has to be on the screen once it was chosen. */
export interface Choice {
	readonly container: string;
	readonly view: string;
	readonly label: string;
	/** The row that it is under, to be unfolded before. */
	readonly within?: string;
	readonly elements: readonly string[];
}

/** Something that opens a panel. */
export interface Contender {
	readonly id: 'empty' | 'preview' | 'briefing' | 'briefingFile' | 'largeBriefing';
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
		content: '[id="page:briefing"]',
		extension: { web: word('extension.displayName'), node: 'briefing-panel.briefing-panel' },
	};
	const inSidebar = { container: word('container.briefing') };
	const part = (name: string): Choice => ({
		container: 'Empty Panel',
		view: 'Parts',
		label: name,
		elements: [`#${name}[aria-current]`],
	});
	const choicesOf = (
		labs: readonly Lab[],
		section: Section | undefined,
		within?: string,
	): readonly Choice[] => [
		...labs.map(({ id, name, section: opened }) => ({
			...inSidebar,
			view: word('view.items'),
			label: name,
			within,
			elements: [`[data-pane="${id}"] #pane\\:title`, currentSection(opened)],
		})),
		...(section === undefined
			? []
			: [
					{
						...inSidebar,
						view: word('view.contents'),
						label: section.title,
						elements: [currentSection(section.id)],
					},
				]),
	];
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
			choices: choicesOf(twoLabs(briefing), briefing.sections[2]),
		},
		{ id: 'briefingFile', file: workspaceFiles.briefing, ...ours, choices: [] },
		{
			id: 'largeBriefing',
			file: workspaceFiles.large,
			...ours,
			choices: choicesOf(largeChoices.labs, largeChoices.section, largeChoices.title),
		},
	];
}

type Section = Pick<Briefing['sections'][number], 'id' | 'title'>;

interface Lab {
	readonly id: string;
	readonly name: string;
	/** Where it opens. */
	readonly section: string;
}

/** By its id, as with the empty panel: to look for an attribute takes a while in a long page. */
function currentSection(id: string): string {
	return `#${id.replace(/[^\w-]/g, '\\$&')}[aria-current="true"]`;
}

/** Two that open at different sections. */
function twoLabs(briefing: Briefing): readonly Lab[] {
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
