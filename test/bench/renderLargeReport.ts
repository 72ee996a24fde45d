import { largeBriefing } from './generateLargeBriefing';
import type { Run } from './measureContender';
import type { HostResult } from './measureHost';
import { ratio, tableRow, time, verdict } from './reportCells';
import { summarize } from './summarize';

/** How the large briefing does beside the one that ships: both from a file, and that one compiled as well. */
export function renderLargeReport(runs: HostResult['runs']): string {
	const of = (id: 'briefing' | 'briefingFile' | 'largeBriefing', value: (run: Run) => number | undefined) =>
		summarize((runs[id] ?? []).map(value).filter((found) => found !== undefined));
	const row = (what: string, value: (run: Run) => number | undefined, goal: number): string => {
		const [shipped, file, large] = [
			of('briefing', value),
			of('briefingFile', value),
			of('largeBriefing', value),
		];
		const toShipped = ratio(large, shipped);
		return tableRow([
			what,
			time(shipped),
			time(file),
			time(large),
			`${toShipped} / ${ratio(large, file)}`,
			`≤ ${goal.toFixed(2)}`,
			verdict(Number(toShipped) <= goal),
		]);
	};
	const { sections, entities, claims } = largeBriefing;
	return [
		`A briefing of ${sections} sections, ${entities} entities and ${claims} claims, beside the one that ships`,
		'',
		tableRow(['', 'shipped', 'shipped, from a file', 'large, from a file', 'ratio to each', 'goal', 'met']),
		tableRow(['---', '---:', '---:', '---:', '---:', '---', '---']),
		row('first opened', (run) => run.opened, 4),
		row('opened again', (run) => run.openedAgain, 4),
		row('first choice in the tree', ({ choices: [first] }) => first, 2),
		row('second choice, another section', ({ choices: [, second] }) => second, 2),
		row('choice in the contents', ({ choices: [, , third] }) => third, 2),
	].join('\n');
}
