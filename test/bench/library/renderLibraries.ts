import type { Machine } from '../machine';
import { summarize } from '../summarize';
import type { LibraryResult } from './measureLibrary';
import type { Stretches } from './stretches';

/** What a briefing of the largest library may take to index, by that of the library before. */
export const growthLimit = 1.5;

/** How much longer a briefing of the largest library takes to be indexed than one of the library before. */
export function growthOf(results: readonly LibraryResult[]): number {
	const [before, last] = results.slice(-2).map(({ cold, count }) => cold.milliseconds / count);
	return before === undefined || last === undefined ? 1 : last / before;
}

/** All that is rendered. */
export interface Libraries {
	readonly machine: Machine;
	/** What the outline of a briefing takes in plain Node, in milliseconds, for each library. */
	readonly outlines: readonly number[];
	readonly results: readonly LibraryResult[];
}

interface Line {
	readonly name: string;
	readonly goal: string;
	value(result: LibraryResult, at: number): string;
}

const megabyte = 1024 * 1024;

/** The table that `npm run bench -- library` prints. */
export function renderLibraries({ machine, outlines, results }: Libraries): string {
	const lines: readonly Line[] = [
		{ name: 'briefings', goal: '', value: ({ count }) => String(count) },
		{ name: 'KB each', goal: '12', value: ({ bytes, count }) => (bytes / count / 1024).toFixed(1) },
		{ name: 'cold index, s', goal: '6.5', value: ({ cold }) => seconds(cold.milliseconds) },
		{ name: 'from the kept index, s', goal: '1.5', value: ({ kept }) => seconds(kept.milliseconds) },
		{
			name: 'Foam’s core, cold, s',
			goal: '',
			value: ({ foam }) => seconds(foam.milliseconds),
		},
		{
			name: 'cold, by Foam’s core',
			goal: '0.50',
			value: ({ cold, foam }) => (cold.milliseconds / foam.milliseconds).toFixed(2),
		},
		{
			name: 'kept, by Foam’s core cold',
			goal: '0.11',
			value: ({ kept, foam }) => (kept.milliseconds / foam.milliseconds).toFixed(2),
		},
		{ name: 'first shown, cold, s', goal: '', value: ({ cold }) => seconds(cold.shown) },
		{ name: 'all shown as kept, s', goal: '', value: ({ kept }) => seconds(kept.shown) },
		{ name: 'cold index, s of a processor', goal: '', value: ({ cold }) => seconds(cold.processor) },
		{ name: 'from the kept index, s of a processor', goal: '', value: ({ kept }) => seconds(kept.processor) },
		{ name: 'heap, MB', goal: '', value: ({ cold }) => (cold.heap / megabyte).toFixed(0) },
		{ name: 'process, MB', goal: '400', value: ({ cold }) => (cold.resident / megabyte).toFixed(0) },
		{
			name: 'Foam’s core, process, MB',
			goal: '',
			value: ({ foam }) => (foam.resident / megabyte).toFixed(0),
		},
		{
			name: 'process, by Foam’s core',
			goal: '0.50',
			value: ({ cold, foam }) => (cold.resident / foam.resident).toFixed(2),
		},
		{
			name: 'change: event to taken up, ms',
			goal: '',
			value: ({ usage }) => spread(usage.changes.map(({ told, taken }) => taken - told)),
		},
		{
			name: 'change: event to looked up, ms',
			goal: '50',
			value: ({ usage }) => spread(usage.changes.map(({ told, found }) => found - told)),
		},
		{ name: 'change: event to row redrawn, ms', goal: '200', value: ({ redraws }) => spread(redraws) },
		{
			name: 'change: saved to VS Code’s event, ms',
			goal: '',
			value: ({ usage }) => spread(usage.changes.map(({ saved, told }) => told - saved)),
		},
		{
			name: 'keystroke, ms',
			goal: '10',
			value: ({ usage }) => spread(usage.keystrokes.map(({ milliseconds }) => milliseconds)),
		},
		{ name: 'hover, ms', goal: '5', value: ({ usage }) => spread(usage.hovers) },
		{ name: 'hover that says nothing, ms', goal: '', value: ({ usage }) => spread(usage.emptyHovers) },
		...stretchLines('cold', '10', ({ cold }) => cold.stretches),
		...stretchLines('kept', '10', ({ kept }) => kept.stretches),
		...stretchLines('changes', '10', ({ usage }) => usage.stretches),
		...stretchLines('VS Code’s search alone', '', ({ usage }) => usage.searchStretches),
		{
			name: 'outline in plain Node, ms each',
			goal: '',
			value: (_, at) => (outlines[at] ?? Number.NaN).toFixed(3),
		},
	];
	const rows = lines.map(({ name, goal, value }) => [name, goal, ...results.map(value)]);
	const slowest = results.flatMap(({ count, usage }) => {
		const [worst] = [...usage.keystrokes].sort((one, other) => other.milliseconds - one.milliseconds);
		return worst ? [`slowest keystroke of ${count}: "${worst.query}"`] : [];
	});
	const [small, large] = outlines.slice(-2);
	return [
		`${machine.date}, ${machine.processors}, Node ${machine.node}, VS Code server ${machine.workbenches.node}, load ${machine.load.toFixed(1)}`,
		'Several values: median, 95th in 100, worst. Stretches, in the thread’s own time: the longest, and how many of the longest 20 are over 10 ms.',
		'',
		...table(rows),
		'',
		...slowest,
		`time per briefing, largest library by the one before: ${growthOf(results).toFixed(2)} (at most ${growthLimit})`,
		...(small && large ? [`outline alone in plain Node, the same ratio: ${(large / small).toFixed(2)}`] : []),
	].join('\n');
}

function seconds(milliseconds: number): string {
	return (milliseconds / 1000).toFixed(2);
}

/** The longest stretches during something, and those in which no garbage was collected. */
function stretchLines(what: string, goal: string, of: (result: LibraryResult) => Stretches): readonly Line[] {
	return [
		{ name: `stretch, ${what}, ms`, goal, value: (result) => stretches(of(result).all) },
		{
			name: `stretch, ${what}, no garbage, ms`,
			goal,
			value: (result) => stretches(of(result).withoutGarbage),
		},
	];
}

function stretches(longest: readonly number[]): string {
	return `${(longest[0] ?? 0).toFixed(1)} (${longest.filter((each) => each > 10).length})`;
}

function spread(values: readonly number[]): string {
	const summary = summarize(values);
	if (!summary) {
		return 'none';
	}
	const sorted = [...values].sort((one, other) => one - other);
	const late = sorted[Math.floor(0.95 * (sorted.length - 1))] ?? Number.NaN;
	return [summary.median, late, Math.max(...values)].map((value) => value.toFixed(1)).join(' / ');
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
	const head = ['', 'goal', ...(rows[0] ?? []).slice(2)];
	const all = [head, ...rows.slice(1)];
	const widths = head.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
	const line = (row: readonly string[]): string =>
		`| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
	return [line(head), line(widths.map((width) => '-'.repeat(width))), ...all.slice(1).map(line)];
}
