import type { Summary } from './summarize';

/** A median with its quartiles, in milliseconds. */
export function time(summary: Summary | undefined): string {
	if (!summary) {
		return '';
	}
	const [low, high] = summary.quartiles;
	return `${summary.median.toFixed(0)} ms (${low.toFixed(0)}–${high.toFixed(0)})`;
}

/** How often the second goes into the first, as medians; empty when one of them is missing. */
export function ratio(one: Summary | undefined, other: Summary | undefined): string {
	return one && other ? (one.median / other.median).toFixed(2) : '';
}

/** Whether a goal is met, in a word. */
export function verdict(isMet: boolean | undefined): string {
	return isMet === undefined ? '' : isMet ? 'yes' : 'no';
}

/** A row of a table in Markdown. */
export function tableRow(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}
