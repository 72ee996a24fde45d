import type { Entity, Fact } from '../briefing';
import { writeCitation } from '../citations/writeCitation';
import type { Comparison, ComparisonRow } from '../comparison/comparison';
import type { RenderContext } from '../render/renderContext';
import { remarkOn } from '../render/renderFacts';
import { factWords } from './factWords';

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
	return plain([label, ...caveats.map((caveat) => `– ${strings.comparison.caveat[caveat]}`)].join(' '));
}

function cell(facts: readonly Fact[], context: RenderContext): string {
	if (facts.length === 0) {
		return plain(context.strings.comparison.notKnown);
	}
	const remark = remarkOn(facts, context);
	const values = facts.map((fact) => factInMarkdown(fact, context)).join('; ');
	return remark === undefined ? values : `${values}. ${plain(remark)}`;
}

function factInMarkdown(fact: Fact, context: RenderContext): string {
	return [
		plain(factWords(fact, context)),
		...(fact.cite.length === 0 ? [] : [writeCitation(fact.cite).replaceAll('|', '\\|')]),
		...(fact.note === undefined ? [] : [plain(`– ${fact.note.text}`)]),
	].join(' ');
}

/** Text that a cell shows as it is; only what would mean something within a line is escaped, so that it can be read. */
function plain(text: string): string {
	return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<|@~^$]/g, '\\$&');
}
