import type { Tie } from '../ties/tieGraph';
import type { RenderContext } from './renderContext';
import { html, type HtmlValue, type SafeHtml } from './safeHtml';

/** A tie as a sentence, with what stands for the two that it ties. */
export function tieSentence(
	{ kind }: Pick<Tie, 'kind'>,
	[from, to]: readonly [HtmlValue, HtmlValue],
	{ strings }: RenderContext,
): SafeHtml {
	const pieces = strings.ties.sentence(kind).split(/(\{[01]\})/);
	return html`${pieces.map((piece) => (piece === '{0}' ? from : piece === '{1}' ? to : piece))}`;
}

/** What a tie says between its two names: 'is based on'. */
export function tieVerb({ kind }: Pick<Tie, 'kind'>, { strings }: RenderContext): string {
	return strings.ties
		.sentence(kind)
		.replace(/\{[01]\}/g, ' ')
		.replace(/\s*–\s*/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Whether a tie says the same read from either end, so that it needs no arrow. */
export function isMutual({ kind }: Pick<Tie, 'kind'>, { strings }: RenderContext): boolean {
	return kind !== undefined && strings.relation(kind) === strings.relationReversed(kind);
}
