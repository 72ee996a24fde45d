import type { Fact, Passage } from '../briefing';
import { formatEdtf, formatFactValue } from '../formatEdtf';
import { renderCitation } from './citation';
import { groupBy } from './groupBy';
import { languageOf } from './renderChecks';
import type { RenderContext } from './renderContext';
import { renderHtml } from './renderHtml';
import { html, type SafeHtml } from './safeHtml';

/** The facts of an entity, by label; where the sources give different values, all of them and a word about it. */
export function renderFacts(facts: readonly Fact[], context: RenderContext): SafeHtml {
	const groups = [...groupBy(facts, ({ label }) => label)];
	return html`<dl class="facts">${groups.map(([label, values]) => renderGroup(label, values, context))}</dl>`;
}

function renderGroup(label: string, values: readonly Fact[], context: RenderContext): SafeHtml {
	const remark = remarkOn(values, context);
	return html`<div class="fact" ${remark !== undefined && html`data-disagreement`}>
		<dt ${languageOf(context)}>${label}</dt>
		${values.map((fact) => html`<dd>${renderFact(fact, context)}</dd>`)}
		${remark !== undefined && html`<dd class="fact-remark">${remark}</dd>`}
	</div>`;
}

/** One value of a fact with all that is said of it: unit, scope, date, sources, note. */
export function renderFact(fact: Fact, context: RenderContext): SafeHtml {
	const { strings, numbers } = context;
	const unit = fact.unit === undefined ? '' : `\u00a0${fact.unit}`;
	const qualifiers = [
		fact.scope,
		fact.asOf !== undefined &&
			strings.asOf(formatEdtf(fact.asOf, strings.language, { words: strings.dateWords })),
	].filter((qualifier) => typeof qualifier === 'string');
	return html`<span class="fact-value" ${languageOf(context)}
			>${displayValue(fact.value, context)}${unit}</span
		>
		${qualifiers.length > 0 && html`<span class="fact-scope">${qualifiers.join('; ')}</span>`}
		${fact.cite.length > 0 && renderCitation(fact.cite, numbers)}
		${fact.note && renderNote(fact.note, context)}`;
}

/** What is said with a fact or a tie. */
export function renderNote({ html: note }: Passage, context: RenderContext): SafeHtml {
	return html`<span class="fact-note" ${languageOf(context)}>${renderHtml(note, context)}</span>`;
}

/** The value of a fact in the language of the interface. */
export function displayValue(value: string, { strings }: Pick<RenderContext, 'strings'>): string {
	return formatFactValue(value, strings.language, { words: strings.dateWords });
}

/** Values that differ are a disagreement, unless they say that they measure different things. */
export function remarkOn(facts: readonly Fact[], { strings }: RenderContext): string | undefined {
	const values = new Set(facts.map(({ value, unit }) => `${value} ${unit ?? ''}`));
	if (values.size < 2) {
		return undefined;
	}
	const scopes = new Set(facts.map(({ scope, asOf }) => `${scope ?? ''} ${asOf ?? ''}`));
	return scopes.size > 1 ? strings.differentScopes : strings.disagreement;
}
