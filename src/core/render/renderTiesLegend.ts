import { kindSymbol, kindSymbolName } from '../ties/kindSymbol';
import type { TieDrawing } from '../ties/tieDrawing';
import { tieFamilies, type TieFamily } from '../ties/tieFamily';
import { groupBy } from './groupBy';
import type { RenderContext } from './renderContext';
import { html, type SafeHtml } from './safeHtml';

/** What the lines and the symbols of a drawing mean: only those that are in it. */
export function renderTiesLegend(drawing: TieDrawing, { strings }: RenderContext): SafeHtml {
	const families = new Set(drawing.ties.map(({ family }) => family));
	const kinds = groupBy(drawing.entities, ({ entity }) => kindSymbolName(entity.kind));
	const words = [...kinds].flatMap(([symbol, [first]]) =>
		first ? [{ symbol, word: symbol === 'other' ? first.entity.kind : symbol }] : [],
	);
	return html`<ul class="ties-legend" aria-label="${strings.ties.legend}">
		${tieFamilies
			.filter((family) => families.has(family))
			.map((family) => html`<li>${renderSample(family)} ${strings.ties.families[family]}</li>`)}
		${
			drawing.ties.some(({ tie }) => tie.standing) &&
			html`<li>
				<svg class="ties-sample" viewBox="0 0 34 10" width="34" height="10" aria-hidden="true">
					<g class="tie" data-family="makes" data-standing>
						<path class="tie-line" d="M7 5h19" />
						<circle class="tie-end" cx="4" cy="5" r="3" />
						<path class="tie-end" d="M33 5l-7 -3.5v7z" />
					</g>
				</svg>
				${strings.ties.claimed}
			</li>`
		}
		${words.map(
			({ symbol, word }) =>
				html`<li>
					<svg class="tie-symbol" viewBox="0 0 12 12" width="14" height="14" aria-hidden="true">
						<path d="${kindSymbol(symbol)}" />
					</svg>
					${strings.kind(word)}
				</li>`,
		)}
		${
			drawing.entities.some(({ entity }) => entity.added) &&
			html`<li><span class="ties-added" aria-hidden="true"></span> ${strings.ties.added}</li>`
		}
	</ul>`;
}

function renderSample(family: TieFamily): SafeHtml {
	return html`<svg class="ties-sample" viewBox="0 0 34 10" width="34" height="10" aria-hidden="true">
		<g class="tie" data-family="${family}"><path class="tie-line" d="M1 5h32" /></g>
	</svg>`;
}
