import type { Entity, Fact } from '../briefing';
import { knownIn, type Agreement, type Comparison, type ComparisonRow } from '../comparison/comparison';
import { listFormat } from '../intlFormats';
import { languageOf } from './renderChecks';
import type { RenderContext } from './renderContext';
import { remarkOn, renderFact } from './renderFacts';
import { renderEntityLink } from './renderParties';
import { html, type SafeHtml } from './safeHtml';

/** What shows beside the word whether values are the same, so that neither colour nor language is needed. */
const agreementSymbols: Readonly<Record<Agreement, string>> = { same: '=', different: '≠' };

/** The facts as rows, the entities as columns. */
export function renderComparisonTable({ entities, rows }: Comparison, context: RenderContext): SafeHtml {
	const { comparison: strings, language } = context.strings;
	const names = listFormat(language, {}).format(entities.map(({ name }) => name));
	const shared = rows.filter((row) => knownIn(row) > 1);
	const single = rows.filter((row) => knownIn(row) < 2);
	return html`<div
		class="comparison-scroller"
		role="region"
		aria-label="${strings.tableOf(names)}"
		tabindex="0"
	>
		<table class="comparison-table">
			<thead>
				<tr>
					<th scope="col"><span class="visually-hidden">${strings.fact}</span></th>
					${entities.map((entity) => renderHead(entity, context))}
				</tr>
			</thead>
			${
				shared.length > 0 &&
				html`<tbody>
					${shared.map((row) => renderRow(row, context))}
				</tbody>`
			}
			${
				single.length > 0 &&
				html`<tbody class="known-of-one">
					<tr>
						<th scope="rowgroup" colspan="${entities.length + 1}">
							<span>${strings.onlyOne}</span>
						</th>
					</tr>
					${single.map((row) => renderRow(row, context))}
				</tbody>`
			}
		</table>
	</div>`;
}

function renderHead({ id, lab, added }: Entity, context: RenderContext): SafeHtml {
	const { strings } = context;
	return html`<th scope="col">
		${renderEntityLink(id, context)}
		${
			lab !== undefined &&
			html`<span class="column-maker"
				>${strings.madeBy} <span ${languageOf(context)}>${context.entities.get(lab)?.name ?? lab}</span></span
			>`
		}
		${added && html`<span class="column-added">${strings.comparison.added}</span>`}
	</th>`;
}

function renderRow(row: ComparisonRow, context: RenderContext): SafeHtml {
	const { comparison: strings } = context.strings;
	const { label, agreement, caveats, cells } = row;
	return html`<tr
		${agreement !== undefined && html`data-agreement="${agreement}"`}
		${caveats.length > 0 && html`data-caveats="${caveats.length}"`}
		${row.figures && html`data-numeric`}
	>
		<th scope="row">
			<div class="row-head">
				<span class="row-label" ${languageOf(context)}>${label}</span>
				${
					agreement !== undefined &&
					html`<span class="agreement"
						><span class="agreement-symbol" aria-hidden="true">${agreementSymbols[agreement]}</span>
						<span class="agreement-word">${strings.agreement[agreement]}</span></span
					>`
				}
				${caveats.length > 0 && renderCaveats(row, context)}
			</div>
		</th>
		${cells.map((facts, index) => renderCell(facts, row.deviating.includes(index), context))}
	</tr>`;
}

/** Why the values of a row may not measure the same thing. */
export function renderCaveats({ caveats }: Pick<ComparisonRow, 'caveats'>, context: RenderContext): SafeHtml {
	const { caveat: words } = context.strings.comparison;
	return html`<span class="caveat"
		><span class="caveat-symbol" aria-hidden="true">△</span> ${caveats
			.map((caveat) => words[caveat])
			.join(' ')}</span
	>`;
}

function renderCell(facts: readonly Fact[], deviates: boolean, context: RenderContext): SafeHtml {
	const { comparison: strings } = context.strings;
	if (facts.length === 0) {
		return html`<td class="not-known">${strings.notKnown}</td>`;
	}
	const remark = remarkOn(facts, context);
	return html`<td ${deviates && html`data-deviates`}>
		${
			deviates &&
			html`<span class="deviation" aria-hidden="true">≠ </span
				><span class="visually-hidden">${strings.deviates}</span>`
		}
		${
			facts.length === 1
				? facts.map((fact) => renderFact(fact, context))
				: html`<ul class="cell-values">
						${facts.map((fact) => html`<li>${renderFact(fact, context)}</li>`)}
					</ul>`
		}
		${remark !== undefined && html`<p class="fact-remark">${remark}</p>`}
	</td>`;
}
