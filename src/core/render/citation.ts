import type { CitationItem } from '../briefing';
import { fragment, referenceElementId } from './elementIds';
import { renderCslText } from './renderCslText';
import { html, type SafeHtml } from './safeHtml';

/** A citation as the reader sees it: `[3, p. 3; 5]`, the numbers linked to the list of sources. */
export function renderCitation(
	items: readonly CitationItem[],
	numbers: ReadonlyMap<string, number>,
): SafeHtml {
	const keys = items.map(({ citekey }) => citekey).join(' ');
	const parts = items.map((item, index) => html`${index > 0 && '; '}${renderItem(item, numbers)}`);
	return html`<span class="citation" data-cite="${keys}">[${parts}]</span>`;
}

function renderItem(item: CitationItem, numbers: ReadonlyMap<string, number>): SafeHtml {
	const { citekey, prefix, locator, suffix } = item;
	const number = numbers.get(citekey);
	const label =
		number === undefined
			? html`<span class="unknown-reference">@${citekey}</span>`
			: html`<a href="${fragment(referenceElementId(citekey))}" role="doc-biblioref">${number}</a>`;
	return html`${before(prefix)}${label}${locator !== undefined && `, ${locator.trim()}`}${after(suffix)}`;
}

function before(prefix = ''): SafeHtml | false {
	return prefix.trim() !== '' && html`${renderCslText(prefix.trim())} `;
}

/** A suffix has its own punctuation, which stands close. */
function after(suffix = ''): SafeHtml | false {
	const text = suffix.trim();
	const isClose = /^[,;:.)，；：。、）]/u.test(text);
	return text !== '' && html`${!isClose && ' '}${renderCslText(text)}`;
}
