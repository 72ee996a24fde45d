import type { Entity } from '../briefing';
import { comparableEntities, defaultComparison } from '../comparison/comparableEntities';
import { comparisonOf } from '../comparison/comparison';
import { fillIn } from '../fillIn';
import { numberFormat } from '../intlFormats';
import { languageOf } from './renderChecks';
import { renderComparisonTable } from './renderComparisonTable';
import type { RenderContext } from './renderContext';
import { renderFigures } from './renderFigures';
import { html, type SafeHtml } from './safeHtml';

/** The part that compares: what can be chosen, and the comparison of what the article names. */
export function renderComparison(context: RenderContext): SafeHtml {
	const { comparison: strings, language } = context.strings;
	const { format } = numberFormat(language, {});
	const kinds = comparableEntities(context.briefing);
	const chosen = defaultComparison(context.briefing);
	const all = kinds.flatMap(({ entities }) => entities).length;
	return html`<div class="comparison">
		<div class="comparison-controls">
			<details class="compare-chooser" data-chooser>
				<summary>
					<span class="chooser-title">${strings.choose}</span>
					<span class="count" data-count="${strings.chosen}"
						>${fillIn(strings.chosen, format(chosen.length), format(all))}</span
					>
				</summary>
				<div class="chooser-kinds">
					${kinds.map(
						({ kind, entities }) =>
							html`<fieldset>
								<legend>${strings.kindGroup(kind)}</legend>
								<div class="chooser-options">
									${entities.map((entity) => renderOption(entity, chosen.includes(entity.id), context))}
								</div>
							</fieldset>`,
					)}
				</div>
			</details>
			<label class="choice">
				<input type="checkbox" name="only-differences" />
				<span>${strings.onlyDifferences}</span>
			</label>
			<button type="button" data-copy>${strings.copy}</button>
		</div>
		<div class="compared" data-compared>${renderCompared(chosen, context)}</div>
	</div>`;
}

/** The comparison of the entities with these ids. */
export function renderCompared(ids: readonly string[], context: RenderContext): SafeHtml {
	const comparison = comparisonOf(ids, context.briefing);
	if (!comparison) {
		return html`<p class="comparison-hint">${context.strings.comparison.tooFew}</p>`;
	}
	return html`${renderComparisonTable(comparison, context)} ${renderFigures(comparison, context)}`;
}

function renderOption({ id, name, added }: Entity, isChosen: boolean, context: RenderContext): SafeHtml {
	return html`<label>
		<input type="checkbox" name="compare" value="${id}" ${isChosen && html`checked`} />
		<span
			><span ${languageOf(context)}>${name}</span>${
				added && html` <span class="count">${context.strings.comparison.added}</span>`
			}</span
		>
	</label>`;
}
