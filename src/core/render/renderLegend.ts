import type { Standing, Verdict } from '../briefing';
import { verdictSymbols } from './renderClaimMark';
import type { RenderContext } from './renderContext';
import { renderStanding } from './renderStanding';
import { html, type SafeHtml } from './safeHtml';

/** How to read the marks: what is the article's, what is claimed, what the briefing adds. */
export function renderLegend(context: RenderContext): SafeHtml {
	const { strings, isUnfolded } = context;
	const standings = Object.keys(strings.standingMeaning) as readonly Standing[];
	const verdicts = Object.keys(verdictSymbols) as readonly Verdict[];
	return html`<details class="legend" ${isUnfolded === true && 'open'}>
		<summary>${strings.legend}</summary>
		<p>${strings.legendClaim}</p>
		<dl>
			${standings.map(
				(standing) =>
					html`<div>
						<dt>${renderStanding(standing, context)}</dt>
						<dd>${strings.standingMeaning[standing]}</dd>
					</div>`,
			)}
		</dl>
		<p>${strings.legendChecks}</p>
		<dl>
			${verdicts.map(
				(verdict) =>
					html`<div data-verdict="${verdict}">
						<dt>
							<span class="verdict" aria-hidden="true">${verdictSymbols[verdict]}</span>
							${strings.verdict[verdict]}
						</dt>
						<dd>${strings.verdictMeaning[verdict]}</dd>
					</div>`,
			)}
		</dl>
	</details>`;
}
