import type { Contender } from './contender';
import type { Machine } from './machine';
import type { Run } from './measureContender';
import type { HostResult } from './measureHost';
import type { Sizes } from './measureSizes';
import { renderLargeReport } from './renderLargeReport';
import { ratio, tableRow, time, verdict } from './reportCells';
import { summarize, type Summary } from './summarize';

const hostNames = { web: 'VS Code for the web, web worker host', node: 'VS Code server, Node host' } as const;

/** The results as Markdown, made to be put into the README. Goals are reported; nothing is enforced. */
export function renderReport({
	machine,
	results,
	sizes,
}: {
	readonly machine: Machine;
	readonly results: readonly HostResult[];
	readonly sizes: Sizes;
}): string {
	return [
		renderMachine(machine),
		...results.flatMap((result) => [renderHost(result, machine), renderLargeReport(result.runs)]),
		renderSizes(sizes),
	].join('\n\n');
}

function renderMachine({ date, processors, system, node, load }: Machine): string {
	const isCrowded = load > (Number.parseInt(processors, 10) || 1);
	return [
		`Measured on ${date}: ${processors}, ${system}, Node ${node}, load ${load.toFixed(1)}.`,
		isCrowded ? 'The machine was busy with other things, too: take the ratios with care.' : undefined,
		'Medians, with the quartiles in brackets; each run in a fresh page. From the click to the first text that is',
		'laid out, shown and painted; for a choice, until the section is in view and marked (and its pane shown).',
		'Ratios: to the empty panel / to the Markdown preview.',
	]
		.filter((line) => line !== undefined)
		.join('\n');
}

function renderHost({ host, runs, parserRuns }: HostResult, machine: Machine): string {
	const of = (id: Contender['id'], value: (run: Run) => number | undefined): Summary | undefined =>
		summarize((runs[id] ?? []).map(value).filter((time) => time !== undefined));
	const opening = (what: string, value: (run: Run) => number, goals: boolean): string => {
		const [empty, preview, ours] = [of('empty', value), of('preview', value), of('briefing', value)];
		const [toEmpty, toPreview] = [ratio(ours, empty), ratio(ours, preview)];
		return tableRow([
			what,
			time(empty),
			time(preview),
			time(ours),
			time(of('briefingFile', value)),
			`${toEmpty} / ${toPreview}`,
			goals ? '≤ 1.30 / ≤ 0.50' : '',
			goals ? `${verdict(Number(toEmpty) <= 1.3)} / ${verdict(Number(toPreview) <= 0.5)}` : '',
		]);
	};
	const choice = (what: string, number: number): string => {
		const value = (run: Run) => run.choices[number];
		const [empty, ours] = [of('empty', value), of('briefing', value)];
		const toEmpty = ratio(ours, empty);
		return tableRow([
			what,
			time(empty),
			'',
			time(ours),
			'',
			toEmpty,
			'≤ 3.00',
			verdict(Number(toEmpty) <= 3),
		]);
	};
	const activation = (id: Contender['id']) => of(id, (run) => run.activation);
	const ours = activation('briefing');
	const isParsed =
		parserRuns === undefined ? 'not seen in this host' : `in ${parserRuns} of ${count(runs)} runs`;
	return [
		`**${hostNames[host]}** (${machine.workbenches[host]}), ${count(runs)} runs of each, interleaved`,
		'',
		tableRow([
			'',
			'empty panel',
			'Markdown preview',
			'briefing',
			'briefing, from a file',
			'ratio',
			'goal',
			'met',
		]),
		tableRow(['---', '---:', '---:', '---:', '---:', '---:', '---', '---']),
		opening('first opened, from the command to its text', (run) => run.opened, true),
		opening('opened again', (run) => run.openedAgain, true),
		choice('first choice in the tree', 0),
		choice('second choice, another section', 1),
		choice('choice in the contents', 2),
		tableRow([
			"activation, by VS Code's figure",
			time(activation('empty')),
			'',
			time(ours),
			time(activation('briefingFile')),
			ratio(ours, activation('empty')),
			'≤ 5 ms',
			verdict(ours && ours.median <= 5),
		]),
		tableRow([
			'parser loaded',
			'',
			'',
			isParsed,
			'',
			'',
			'never',
			verdict(parserRuns === undefined ? undefined : parserRuns === 0),
		]),
	].join('\n');
}

const sizeGoals: Readonly<Record<string, number>> = {
	'dist/node/extension.js': 60,
	'dist/web/extension.js': 300,
};

function renderSizes({ files, vsix }: Sizes): string {
	const row = (what: string, bytes: number, goal: number | undefined) =>
		tableRow([
			what,
			`${(bytes / 1024).toFixed(1)} KB`,
			goal === undefined ? '' : `≤ ${goal} KB`,
			goal === undefined ? '' : verdict(bytes <= goal * 1024),
		]);
	return [
		tableRow(['file', 'size', 'goal', 'met']),
		tableRow(['---', '---:', '---', '---']),
		typeof vsix === 'number'
			? row('the `.vsix`', vsix, 400)
			: tableRow(['the `.vsix`', `not measured: ${vsix}`, '≤ 400 KB', '']),
		...files.map(({ file, bytes }) => row(`\`${file}\``, bytes, sizeGoals[file])),
	].join('\n');
}

function count(runs: HostResult['runs']): number {
	return Math.max(0, ...Object.values(runs).map((values) => values.length));
}
