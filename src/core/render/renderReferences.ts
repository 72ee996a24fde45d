import type { Place, Reference } from '../briefing';
import { referenceParts } from '../references/formatReference';
import { referenceAddress } from '../references/referenceAddress';
import { fragment, partElementId, referenceElementId } from './elementIds';
import { citingPlaces } from './citingPlaces';
import { groupBy } from './groupBy';
import { languageOf } from './renderChecks';
import { checkElementId } from './renderClaimMark';
import { sectionTitle, type RenderContext } from './renderContext';
import { renderCslText } from './renderCslText';
import { renderExternalLink, shortAddress } from './renderExternalLink';
import { renderList } from './renderList';
import { renderEntityLink } from './renderParties';
import { html, joinHtml, type SafeHtml } from './safeHtml';

/** The numbered list of sources, each with its address and the places that cite it. */
export function renderReferences(context: RenderContext): SafeHtml {
	const { briefing, strings } = context;
	const places = citingPlaces(briefing);
	return html`<section
		class="sources"
		data-part="sources"
		id="${partElementId('sources')}"
		aria-labelledby="part:sources"
	>
		<h2 id="part:sources" class="part-heading" tabindex="-1">${strings.sources}</h2>
		<ol class="references">
			${briefing.references.map((reference) => renderReference(reference, places.get(reference.citekey) ?? [], context))}
		</ol>
	</section>`;
}

function renderReference(reference: Reference, places: readonly Place[], context: RenderContext): SafeHtml {
	const { citekey, number } = reference;
	return html`<li
		data-reference="${citekey}"
		id="${referenceElementId(citekey)}"
		value="${number}"
		tabindex="-1"
		class="reference"
	>
		<p class="reference-text">${renderReferenceText(reference, context)}</p>
		${renderPlaces(places, citekey, context)}
	</li>`;
}

/** A source in one line, with its address. */
export function renderReferenceText({ item }: Reference, context: RenderContext): SafeHtml {
	const { language, dateWords, referenceWords } = context.strings;
	const parts = referenceParts(item, language, { words: dateWords, referenceWords });
	const address = referenceAddress(item);
	const link = address !== undefined && renderExternalLink(address, shortAddress(address));
	const note =
		item.note !== undefined &&
		html`<span class="reference-note" dir="auto">${renderCslText(item.note)}</span>`;
	return html`<span ${languageOf(context)}>${joinHtml(parts.map(renderCslText), ' ')}</span> ${link} ${note}`;
}

/** Where a source is cited: the text and the checks by section, and the entities whose facts it bears out. */
function renderPlaces(places: readonly Place[], citekey: string, context: RenderContext): SafeHtml {
	const { strings } = context;
	if (places.length === 0) {
		return html`<p class="cited-in">${strings.notCited}</p>`;
	}
	const entities = places.filter((place) => place.kind === 'entity');
	const inText = [
		...placesInText(places, citekey, context),
		...(places.some(({ kind }) => kind === 'event') ? [html`${strings.timeline}`] : []),
	];
	return html`${
		inText.length > 0 &&
		html`<p class="cited-in">${strings.citedIn} ${renderList(inText, strings.language)}</p>`
	}
	${
		entities.length > 0 &&
		html`<p class="cited-in">
			${strings.citedForFacts}
			${renderList(
				entities.map(({ entity }) => renderEntityLink(entity, context)),
				strings.language,
			)}
		</p>`
	}`;
}

function placesInText(
	places: readonly Place[],
	citekey: string,
	context: RenderContext,
): readonly SafeHtml[] {
	const { briefing, strings, claims } = context;
	const checks = places.filter((place) => place.kind === 'check');
	const bySection = groupBy(checks, ({ claim }) => claims.get(claim)?.section);
	const inAbstract = places.some(({ kind }) => kind === 'abstract')
		? [html`<a href="${fragment(partElementId('abstract'))}" data-citing="${citekey}">${strings.inBrief}</a>`]
		: [];
	const cited = new Set(places.map((place) => (place.kind === 'section' ? place.section : undefined)));
	const inSections = briefing.sections.flatMap((section) => {
		const isCited = cited.has(section.id);
		const checked = bySection.get(section.id) ?? [];
		const [first] = checked;
		if (!isCited && !first) {
			return [];
		}
		const title = sectionTitle(context, section);
		const toSection =
			isCited &&
			html`<a href="${fragment(section.id)}" data-citing="${citekey}" ${languageOf(context)}>${title}</a>`;
		const toChecks =
			first &&
			html`<a href="${fragment(checkElementId(first.claim))}"
				>${isCited ? strings.checksThere(checked.length) : strings.checksUnder(checked.length, title)}</a
			>`;
		return [html`${toSection}${toSection && toChecks && ' '}${toChecks}`];
	});
	return [...inAbstract, ...inSections];
}
