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
function tieVerb({ kind }: Pick<Tie, 'kind'>, { strings }: RenderContext): string {
	return strings.ties
		.sentence(kind)
		.replace(/\{[01]\}/g, ' ')
		.replace(/\s*–\s*/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** What stands at its line: 'backs', and with the word for its standing where somebody claims it. */
export function tieLabel(tie: Pick<Tie, 'kind' | 'standing'>, context: RenderContext): string {
	const verb = tieVerb(tie, context);
	return tie.standing
		? context.strings.ties.withStanding(verb, context.strings.standing[tie.standing])
		: verb;
}

/** Whether a tie says the same read from either end, so that it needs no arrow. */
export function isMutual({ kind }: Pick<Tie, 'kind'>, { strings }: RenderContext): boolean {
	return kind !== undefined && strings.relation(kind) === strings.relationReversed(kind);
}
