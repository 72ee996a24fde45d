import type { Claim } from '../briefing';
import { renderCitation } from '../render/citation';
import { fragment } from '../render/elementIds';
import { languageOf } from '../render/renderChecks';
import { checkElementId, renderVerdictSymbol } from '../render/renderClaimMark';
import { sectionTitle } from '../render/renderContext';
import { renderParties } from '../render/renderParties';
import { html, type SafeHtml } from '../render/safeHtml';
import type { DocumentContext } from './documentContext';

/** Every claim in a row: what is claimed, by whom, how it stands, how it was checked, and its sources. */
export function renderClaimsTable(context: DocumentContext): SafeHtml {
	const { briefing, strings, words } = context;
	return html`<div class="table">
		<table class="claims">
			<thead>
				<tr>
					<th scope="col">${words.claim}</th>
					<th scope="col">${strings.claimedBy}</th>
					<th scope="col">${strings.standingLabel}</th>
					<th scope="col">${strings.checkLabel}</th>
					<th scope="col">${strings.sources}</th>
				</tr>
			</thead>
			<tbody>
				${briefing.claims.map((claim) => renderRow(claim, context))}
			</tbody>
		</table>
	</div>`;
}

function renderRow(claim: Claim, context: DocumentContext): SafeHtml {
	const { strings, sections, numbers } = context;
	const section = sections.get(claim.section);
	const verdict = claim.check?.verdict;
	const cite = [...claim.cite, ...(claim.check?.cite ?? [])];
	return html`<tr>
		<th scope="row">
			<a href="${fragment(claim.id)}" ${languageOf(context)}>${claim.text}</a>
			${section && html`<span class="where" ${languageOf(context)}>${sectionTitle(context, section)}</span>`}
		</th>
		<td>
			${renderParties(claim.by, context)}
			${
				claim.deniedBy.length > 0 &&
				html`<span class="where">${strings.deniedBy} ${renderParties(claim.deniedBy, context)}</span>`
			}
		</td>
		<td>${strings.standing[claim.standing]}</td>
		<td data-verdict="${verdict ?? 'none'}">
			<a href="${fragment(checkElementId(claim.id))}"
				><span class="verdict" aria-hidden="true">${renderVerdictSymbol(verdict)}</span> ${
					verdict === undefined ? strings.notChecked : strings.verdict[verdict]
				}</a
			>
		</td>
		<td>${cite.length > 0 && renderCitation(cite, numbers)}</td>
	</tr>`;
}
