import type { Reference } from '../briefing';
import { fragment, referenceElementId } from '../render/elementIds';
import type { PanelStrings } from '../render/panelStrings';
import { renderReferenceText } from '../render/renderReferences';
import { renderList } from '../render/renderList';
import { html, type SafeHtml } from '../render/safeHtml';
import type { CitationPlaces, CitingPart } from './citationPlaces';
import type { DocumentContext } from './documentContext';

/** The numbered sources, each with links back to every place that cites it. */
export function renderSourceList(places: CitationPlaces, context: DocumentContext): SafeHtml {
	return html`<ol class="references">
		${context.briefing.references.map((reference) =>
			renderSource(reference, places.of(reference.citekey), context),
		)}
	</ol>`;
}

function renderSource(
	reference: Reference,
	parts: readonly CitingPart[],
	context: DocumentContext,
): SafeHtml {
	const { strings } = context;
	return html`<li class="reference" id="${referenceElementId(reference.citekey)}" value="${reference.number}">
		<p class="reference-text">${renderReferenceText(reference, context)}</p>
		<p class="where">
			${
				parts.length === 0
					? strings.notCited
					: html`${strings.citedIn}
						${renderList(
							parts.map((part) => renderPart(part, strings)),
							strings.language,
						)}`
			}
		</p>
	</li>`;
}

/** So many citations in one part are each led back to; of more, only the first and their number. */
const mostLinks = 6;

/** The title leads to the first citation there, numbers to the others. */
function renderPart(
	{ title, elements: [first = '', ...others] }: CitingPart,
	strings: PanelStrings,
): SafeHtml {
	const link = (element: string, text: string): SafeHtml =>
		html`<a href="${fragment(element)}" role="doc-backlink" dir="auto">${text}</a>`;
	const count = others.length + 1;
	return html`${link(first, title)}${
		count > mostLinks
			? ` (${strings.mentions(count)})`
			: others.map((element, index) => html` ${link(element, String(index + 2))}`)
	}`;
}
