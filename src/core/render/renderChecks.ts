import type { Check, Claim, Section, Verdict } from '../briefing';
import { renderCitation } from './citation';
import { fragment } from './elementIds';
import { groupBy } from './groupBy';
import { checkElementId, renderVerdictSymbol, verdictSymbols } from './renderClaimMark';
import type { RenderContext } from './renderContext';
import { renderHtml } from './renderHtml';
import { renderParties } from './renderParties';
import { html, joinHtml, type SafeHtml } from './safeHtml';

/** The checks of a section's claims, folded: the briefing's own words, kept apart from the article's. */
export function renderChecks(section: Section, context: RenderContext): SafeHtml | undefined {
	const claims = context.claimsBySection.get(section.id) ?? [];
	if (claims.length === 0) {
		return undefined;
	}
	const { strings } = context;
	const verdicts = groupBy(claims, ({ check }) => check?.verdict);
	const counts = (Object.keys(verdictSymbols) as readonly Verdict[])
		.map((verdict) => ({ verdict, count: verdicts.get(verdict)?.length ?? 0 }))
		.filter(({ count }) => count > 0)
		.map(
			({ verdict, count }) =>
				html`<span class="verdict-count" data-verdict="${verdict}"
					><span aria-hidden="true">${verdictSymbols[verdict]} </span>${strings.verdictCount[verdict](
						count,
					)}</span
				>`,
		);
	return html`<details class="checks" data-checks="${section.id}" ${context.isUnfolded === true && 'open'}>
		<summary>
			<span class="checks-title">${strings.checksOfSection(claims.length)}</span>
			<span class="verdict-counts">${joinHtml(counts, ' ')}</span>
		</summary>
		<ol>
			${claims.map((claim) => renderClaimCheck(claim, context))}
		</ol>
	</details>`;
}

function renderClaimCheck(claim: Claim, context: RenderContext): SafeHtml {
	const { strings } = context;
	return html`<li class="check" id="${checkElementId(claim.id)}" data-check="${claim.id}" tabindex="-1">
		<blockquote class="check-claim" ${languageOf(context)}>
			<p><a href="${fragment(claim.id)}" title="${strings.goToClaim}">${claim.text}</a></p>
		</blockquote>
		<dl class="check-terms">
			<div>
				<dt>${strings.claimedBy}</dt>
				<dd>${renderParties(claim.by, context)}</dd>
			</div>
			<div>
				<dt>${strings.standingLabel}</dt>
				<dd>
					<span class="standing" data-standing="${claim.standing}">${strings.standing[claim.standing]}</span>
					${claim.cite.length > 0 && renderCitation(claim.cite, context.numbers)}
				</dd>
			</div>
			${
				claim.deniedBy.length > 0 &&
				html`<div>
					<dt>${strings.deniedBy}</dt>
					<dd>${renderParties(claim.deniedBy, context)}</dd>
				</div>`
			}
			<div class="check-result" data-verdict="${claim.check?.verdict ?? 'none'}">
				<dt>${strings.checkLabel}</dt>
				<dd>${renderCheckResult(claim.check, context)}</dd>
			</div>
		</dl>
	</li>`;
}

/** What a check found: its verdict, its note and its sources. */
export function renderCheckResult(check: Check | undefined, context: RenderContext): SafeHtml {
	const { strings, numbers } = context;
	if (!check) {
		return html`${strings.notChecked}`;
	}
	return html`<span aria-hidden="true">${renderVerdictSymbol(check.verdict)} </span
		><span class="verdict-word">${strings.verdict[check.verdict]}</span>
		${check.note && html`<span ${languageOf(context)}>${renderHtml(check.note.html, context)}</span>`}
		${check.cite.length > 0 && renderCitation(check.cite, numbers)}`;
}

/** Marks the briefing's own words where the user's language is another. */
export function languageOf({ briefing, strings }: RenderContext): SafeHtml {
	return briefing.language === strings.language
		? html`dir="auto"`
		: html`lang="${briefing.language}" dir="auto"`;
}
