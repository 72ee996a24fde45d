import type { CitationItem, Entity, Fact, Passage } from '../briefing';
import { writeCitation } from '../citations/writeCitation';
import type { Comparison, ComparisonRow } from '../comparison/comparison';
import type { RenderContext } from '../render/renderContext';
import { remarkOn } from '../render/renderFacts';
import { factWords } from './factWords';
import { unescapeHtml } from './textOfHtml';

/**
 * A comparison as a table for the Markdown that somebody writes: pipes as GitHub and Pandoc read them, each value
 * with its sources as Pandoc cites them. What is said with a fact, and where sources differ, stands in its cell.
 */
export function comparisonInMarkdown({ entities, rows }: Comparison, context: RenderContext): string {
	const { fact } = context.strings.comparison;
	return [
		[fact, ...entities.map((entity) => columnTitle(entity, context))],
		['', ...entities].map(() => '---'),
		...rows.map((row) => [rowTitle(row, context), ...row.cells.map((facts) => cell(facts, context))]),
	]
		.map((cells) => `| ${cells.join(' | ')} |\n`)
		.join('');
}

function columnTitle({ name, added }: Entity, { strings }: RenderContext): string {
	return plain(added ? `${name} (${strings.comparison.added})` : name);
}

function rowTitle({ label, caveats }: ComparisonRow, { strings }: RenderContext): string {
	const remarks = caveats.map((caveat) => withoutStop(strings.comparison.caveat[caveat])).join('; ');
	return plain(remarks === '' ? label : `${label} (${remarks})`);
}

function cell(facts: readonly Fact[], context: RenderContext): string {
	if (facts.length === 0) {
		return plain(context.strings.comparison.notKnown);
	}
	const remark = remarkOn(facts, context);
	const values = facts.map((fact) => factInMarkdown(fact, context)).join('; ');
	return remark === undefined ? values : `${values} (${plain(withoutStop(remark))})`;
}

function factInMarkdown(fact: Fact, context: RenderContext): string {
	return [
		plain(factWords(fact, context)),
		...(fact.cite.length === 0 ? [] : [citation(fact.cite)]),
		...(fact.note === undefined ? [] : [`(${noteInMarkdown(fact.note)})`]),
	].join(' ');
}

/** The words of a note; what it cites is cited as a whole, since the places stand in its markup alone. */
function noteInMarkdown({ text, html }: Passage): string {
	const cited = html.flatMap((piece) =>
		typeof piece === 'string'
			? [...piece.matchAll(/ data-cite="([^"]*)"/g)].map(([, keys = '']) => keys)
			: [],
	);
	const items = cited.flatMap((keys) => unescapeHtml(keys).split(' ')).map((citekey) => ({ citekey }));
	const words = plain(withoutStop(text));
	return items.length === 0 ? words : `${words} ${citation(items)}`;
}

function citation(items: readonly CitationItem[]): string {
	return writeCitation(items).replaceAll('|', '\\|');
}

/** What stands in parentheses has no full stop at its end. */
function withoutStop(text: string): string {
	return text.replace(/[.。]\s*$/u, '');
}

/** Text that a cell shows as it is; only what would mean something within a line is escaped, so that it can be read. */
function plain(text: string): string {
	return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<|@~^$]/g, '\\$&');
}
