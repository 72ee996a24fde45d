import type { Facet } from '../claims/facets';
import { claimRows, type ListedClaim } from '../claims/claimRows';
import type { SortKey } from '../claims/sortClaims';
import { renderCitation } from './citation';
import { fragment, partElementId } from './elementIds';
import { languageOf, renderCheckResult } from './renderChecks';
import { sectionTitle, type RenderContext } from './renderContext';
import { renderStanding } from './renderStanding';
import { renderLedgerFilters } from './renderLedgerFilters';
import { renderLedgerSummary } from './renderLedgerSummary';
import { renderParties } from './renderParties';
import { html, joinHtml, type SafeHtml } from './safeHtml';

/** From here on rows that are out of sight are not laid out. */
const manyRows = 200;

/** The columns behind the claims, by what they sort. */
const columns: readonly SortKey[] = ['who', 'standing', 'place', 'verdict'];

/**
 * Every claim in a table, with what it can be narrowed by above. Rows carry the values that they can be found by, so
 * that filtering and sorting need nobody but the page.
 */
export function renderLedger(context: RenderContext): SafeHtml {
	const { strings } = context;
	const { ledger } = strings;
	const rows = claimRows(context.briefing);
	return html`<div
		class="ledger"
		data-locale="${strings.language}"
		data-results="${ledger.results}"
		data-value-with-count="${ledger.valueWithCount}"
	>
		${renderLedgerSummary(context)} ${renderLedgerFilters(rows, context)}
		<table
			class="ledger-table ${rows.length > manyRows ? 'is-long' : ''}"
			role="table"
			aria-labelledby="part:claims"
		>
			<thead role="rowgroup">
				<tr role="row">
					<th role="columnheader" scope="col">${ledger.claimColumn}</th>
					${columns.map((key) => renderColumn(key, context))}
				</tr>
			</thead>
			<tbody role="rowgroup">
				${rows.map((row) => renderRow(row, context))}
			</tbody>
		</table>
	</div>`;
}

function renderColumn(key: SortKey, { strings }: RenderContext): SafeHtml {
	return html`<th role="columnheader" scope="col" data-column="${key}">
		<button type="button" data-sort="${key}">${strings.ledger.column[key]}</button>
	</th>`;
}

function renderRow({ claim, values }: ListedClaim, context: RenderContext): SafeHtml {
	const { strings, numbers, sections } = context;
	const section = sections.get(claim.section);
	const facetValues = (Object.keys(values) as readonly Facet[]).map(
		(facet) => html`data-in-${facet}="${values[facet].join(' ')}" `,
	);
	return html`<tr role="row" data-row="${claim.id}" data-block ${facetValues}>
		<td role="cell" class="ledger-claim">
			<a href="${fragment(claim.id)}" ${languageOf(context)}>${claim.text}</a
			>${claim.cite.length > 0 && html` ${renderCitation(claim.cite, numbers)}`}
		</td>
		<td role="cell" class="ledger-who">
			${renderParties(claim.by, context)}${
				claim.deniedBy.length > 0 &&
				html`<span class="ledger-denied">${strings.deniedBy} ${renderParties(claim.deniedBy, context)}</span>`
			}
		</td>
		<td role="cell" class="ledger-standing">${renderStanding(claim.standing, context)}</td>
		<td role="cell" class="ledger-place">
			${
				section &&
				html`<a href="${fragment(section.id)}" ${languageOf(context)}>${sectionTitle(context, section)}</a>`
			}
		</td>
		<td role="cell" class="ledger-check" data-verdict="${claim.check?.verdict ?? 'none'}">
			${renderCheckResult(claim.check, context)}
		</td>
	</tr> `;
}

/** What a section says of its claims beside its heading: how many, and what their checks found; undefined without. */
export function renderSectionClaims(sectionId: string, context: RenderContext): SafeHtml | undefined {
	const claims = context.claimsBySection.get(sectionId) ?? [];
	if (claims.length === 0) {
		return undefined;
	}
	const { ledger, verdictCount } = context.strings;
	const found = (['sharper', 'differs'] as const)
		.map((verdict) => ({
			verdict,
			count: claims.filter(({ check }) => check?.verdict === verdict).length,
		}))
		.filter(({ count }) => count > 0)
		.map(({ verdict, count }) => verdictCount[verdict](count));
	return html`<p class="section-claims">
		<a
			href="${fragment(partElementId('claims'))}"
			data-about="section:${sectionId}"
			title="${ledger.showClaimsOfSection}"
			>${joinHtml([ledger.claimsOfSection(claims.length), ...found], ' · ')}</a
		>
	</p>`;
}
