import type { Claim, Verdict } from '../briefing';
import { fragment } from './elementIds';
import type { RenderContext } from './renderContext';
import { html, type SafeHtml } from './safeHtml';

/** What shows a verdict beside its word, so that neither colour nor language is needed. */
export const verdictSymbols: Readonly<Record<Verdict, string>> = {
	agrees: '✓',
	sharper: '≈',
	differs: '≠',
	open: '?',
};

/** The id of the check of a claim, which stands under the claim's section. */
export function checkElementId(claimId: string): string {
	return `check-${claimId}`;
}

/** The mark behind a claim: its standing in a word, its verdict as a symbol, and the way to its check. */
export function renderClaimMark(claim: Claim, { strings, briefing }: RenderContext): SafeHtml {
	const standing = strings.standing[claim.standing];
	const verdict = claim.check?.verdict;
	const verdictWord = verdict === undefined ? strings.notChecked : strings.verdict[verdict];
	const language = strings.language === briefing.language ? undefined : strings.language;
	// The article's own voice is the rule in a briefing: only what departs from it gets a word.
	const word = claim.standing === 'stated' ? undefined : html`<span class="standing">${standing}</span> `;
	return html`<a
		class="claim-mark"
		href="${fragment(checkElementId(claim.id))}"
		data-mark="${claim.id}"
		data-standing="${claim.standing}"
		data-verdict="${verdict ?? 'none'}"
		${language !== undefined && html`lang="${language}"`}
		aria-label="${strings.claimMark(standing, verdictWord)}"
		>${word}<span class="verdict" aria-hidden="true">${renderVerdictSymbol(verdict)}</span></a
	>`;
}

/** The symbol of a verdict; a dot where nothing was checked. */
export function renderVerdictSymbol(verdict: Verdict | undefined): string {
	return verdict === undefined ? '·' : verdictSymbols[verdict];
}
