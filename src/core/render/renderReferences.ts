import { placesCiting } from '../about';
import type { Place, Reference } from '../briefing';
import { formatReference } from '../references/formatReference';
import { referenceAddress } from '../references/referenceAddress';
import { fragment, referenceElementId } from './citation';
import { languageOf } from './renderChecks';
import { checkElementId } from './renderClaimMark';
import { sectionTitle, type RenderContext } from './renderContext';
import { renderExternalLink, shortAddress } from './renderExternalLink';
import { renderEntityLink } from './renderParties';
import { html, joinHtml, type SafeHtml } from './safeHtml';

/** The numbered list of sources, each with its address and the places that cite it. */
export function renderReferences(context: RenderContext): SafeHtml | undefined {
	const { briefing, strings } = context;
	if (briefing.references.length === 0) {
		return undefined;
	}
	return html`<section class="sources" data-part="sources" id="part-sources" aria-labelledby="part:sources">
		<h2 id="part:sources" class="part-heading" tabindex="-1">${strings.sources}</h2>
		<ol class="references">
			${briefing.references.map((reference) => renderReference(reference, context))}
		</ol>
	</section>`;
}

function renderReference(reference: Reference, context: RenderContext): SafeHtml {
	const { citekey, number } = reference;
	return html`<li
		data-reference="${citekey}"
		id="${referenceElementId(citekey)}"
		value="${number}"
		tabindex="-1"
		class="reference"
	>
		<p class="reference-text">${renderReferenceText(reference, context)}</p>
		<p class="cited-in">${renderPlaces(citekey, context)}</p>
	</li>`;
}

/** A source in one line, with its address. */
export function renderReferenceText({ item }: Reference, context: RenderContext): SafeHtml {
	const { language, dateWords, referenceWords } = context.strings;
	const text = formatReference(item, language, { words: dateWords, referenceWords });
	const address = referenceAddress(item);
	const link = address !== undefined && renderExternalLink(address, shortAddress(address));
	return html`<span ${languageOf(context)}>${text}</span> ${link}`;
}

function renderPlaces(citekey: string, context: RenderContext): SafeHtml {
	const places = placesCiting(context.briefing, citekey)
		.map((place) => renderPlace(place, citekey, context))
		.filter((place) => place !== undefined);
	return places.length === 0
		? html`${context.strings.notCited}`
		: html`<span class="cited-in-label">${context.strings.citedIn}</span> ${joinHtml(places, ', ')}`;
}

function renderPlace(place: Place, citekey: string, context: RenderContext): SafeHtml | undefined {
	const { strings, sections, claims } = context;
	switch (place.kind) {
		case 'abstract':
			return html`<a href="#part-abstract" data-citing="${citekey}">${strings.inBrief}</a>`;
		case 'section': {
			const section = sections.get(place.section);
			return (
				section &&
				html`<a href="${fragment(section.id)}" data-citing="${citekey}">${sectionTitle(context, section)}</a>`
			);
		}
		case 'entity':
			return renderEntityLink(place.entity, context);
		case 'check': {
			const section = sections.get(claims.get(place.claim)?.section ?? '');
			return (
				section &&
				html`<a href="${fragment(checkElementId(place.claim))}"
					>${strings.checkOf(sectionTitle(context, section))}</a
				>`
			);
		}
		case 'event':
			return html`${strings.timeline}`;
	}
}
