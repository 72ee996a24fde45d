import type { Fact } from '../briefing';
import { formatEdtf } from '../formatEdtf';
import type { RenderContext } from '../render/renderContext';
import { displayValue } from '../render/renderFacts';

/** One value of a fact in words: with its unit, its scope and its date, without its sources and its note. */
export function factWords({ value, unit, scope, asOf }: Fact, context: RenderContext): string {
	const { language, dateWords: words, asOf: asOfDate } = context.strings;
	const qualifiers = [
		...(scope === undefined ? [] : [scope]),
		...(asOf === undefined ? [] : [asOfDate(formatEdtf(asOf, language, { words }))]),
	];
	return [
		displayValue(value, context),
		unit === undefined ? '' : ` ${unit}`,
		qualifiers.length === 0 ? '' : ` (${qualifiers.join('; ')})`,
	].join('');
}
