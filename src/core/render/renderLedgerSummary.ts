import type { Facet } from '../claims/facets';
import { countClaims } from '../claims/claimCounts';
import { numberFormat } from '../intlFormats';
import type { RenderContext } from './renderContext';
import { html, type SafeHtml } from './safeHtml';

/** What the reader should know first: how far the claims can be relied on. Each number leads to its claims. */
export function renderLedgerSummary({ briefing, strings }: RenderContext): SafeHtml {
	const { ledger, language } = strings;
	const counts = countClaims(briefing.claims);
	const { verdicts } = counts;
	const format = numberFormat(language, {});
	const tile = (
		facet: Facet,
		value: string,
		count: number,
		text: (count: number) => string,
	): SafeHtml | undefined =>
		count === 0
			? undefined
			: html`<li>
					<button type="button" aria-pressed="false" data-only="${facet}" value="${value}">
						<span class="ledger-number">${format.format(count)}</span> ${text(count)}
					</button>
				</li>`;
	return html`<p class="ledger-lead">${ledger.lead(counts.total, verdicts.agrees)}</p>
		<ul class="ledger-summary">
			${tile('standing', 'self-reported', counts.selfReported, ledger.selfReported)}
			${tile('verdict', 'sharper', verdicts.sharper, ledger.sharper)}
			${tile('verdict', 'differs', verdicts.differs, ledger.differs)}
			${tile('verdict', 'open', verdicts.open, ledger.open)}
			${tile('verdict', 'none', counts.unchecked, ledger.unchecked)}
		</ul>`;
}
