import { claimsAbout, sectionsAbout, sourcesAbout } from '../about';
import type { Entity } from '../briefing';
import { fragment, referenceElementId } from './citation';
import { renderClaimMark } from './renderClaimMark';
import { languageOf } from './renderChecks';
import { sectionTitle, type RenderContext } from './renderContext';
import { renderExternalLink, shortAddress } from './renderExternalLink';
import { renderFacts } from './renderFacts';
import { renderHtml } from './renderHtml';
import { renderEntityLink } from './renderParties';
import { renderReferenceText } from './renderReferences';
import { renderRelations } from './renderRelations';
import { html, type HtmlValue, type SafeHtml } from './safeHtml';

/** More claims than this are folded, so that the sources stay within sight. */
const unfoldedClaims = 3;

/** The pane of a chosen entity; undefined when the briefing has no such entity. */
export function renderPane(entityId: string, context: RenderContext): SafeHtml | undefined {
	const entity = context.entities.get(entityId);
	if (!entity) {
		return undefined;
	}
	const { strings } = context;
	return html`<aside class="pane" data-pane="${entityId}" aria-labelledby="pane-title">
		<header class="pane-header">
			<div>
				<p class="pane-kind">${strings.kind(entity.kind)}</p>
				<h2 id="pane-title" class="pane-title" tabindex="-1" ${languageOf(context)}>${entity.name}</h2>
				${renderMaker(entity, context)}
			</div>
			<button type="button" class="icon-button" data-action="close-pane" aria-label="${strings.closePane}">
				<span aria-hidden="true">✕</span>
			</button>
		</header>
		${entity.added && html`<p class="added">${strings.addedEntity}</p>`}
		${
			entity.summary &&
			html`<div class="pane-summary text" ${languageOf(context)}>
				${renderHtml(entity.summary.html, context)}
			</div>`
		}
		${renderPart(strings.facts, renderFacts(entity.facts, context))}
		${renderPart(strings.relations, renderRelations(entity, context))}
		${renderPart(strings.mentionedIn, renderMentions(entityId, context))} ${renderClaims(entityId, context)}
		${renderPart(strings.sourcesBehind, renderSources(entityId, context))}
	</aside>`;
}

function renderMaker({ lab, url }: Entity, context: RenderContext): SafeHtml | undefined {
	const { strings } = context;
	if (lab === undefined && url === undefined) {
		return undefined;
	}
	return html`<p class="pane-maker">
		${lab !== undefined && html`<span>${strings.madeBy} ${renderEntityLink(lab, context)}</span>`}
		${url !== undefined && html`<span>${renderExternalLink(url, shortAddress(url))}</span>`}
	</p>`;
}

function renderPart(title: string, content: HtmlValue): SafeHtml | undefined {
	return content === undefined
		? undefined
		: html`<section class="pane-part">
				<h3>${title}</h3>
				${content}
			</section>`;
}

function renderMentions(entityId: string, context: RenderContext): SafeHtml | undefined {
	const sections = sectionsAbout(context.briefing, entityId);
	if (sections.length === 0) {
		return undefined;
	}
	return html`<ul class="pane-list">
		${sections.map(
			({ section, mentions }) =>
				html`<li>
					<a href="${fragment(section.id)}" ${languageOf(context)}>${sectionTitle(context, section)}</a>
					${mentions > 0 && html`<span class="count">${context.strings.mentions(mentions)}</span>`}
				</li>`,
		)}
	</ul>`;
}

function renderClaims(entityId: string, context: RenderContext): SafeHtml | undefined {
	const claims = claimsAbout(context.briefing, entityId);
	if (claims.length === 0) {
		return undefined;
	}
	return html`<section class="pane-part">
		<details ${claims.length <= unfoldedClaims && html`open`}>
			<summary><h3>${context.strings.claimsAbout(claims.length)}</h3></summary>
			<ul class="pane-list pane-claims">
				${claims.map(
					(claim) =>
						html`<li>
							<a href="${fragment(claim.id)}" ${languageOf(context)}>${claim.text}</a>
							${renderClaimMark(claim, context)}
						</li>`,
				)}
			</ul>
		</details>
	</section>`;
}

function renderSources(entityId: string, context: RenderContext): SafeHtml | undefined {
	const references = sourcesAbout(context.briefing, entityId);
	if (references.length === 0) {
		return undefined;
	}
	return html`<ol class="pane-list pane-sources">
		${references.map(
			(reference) =>
				html`<li value="${reference.number}">
					<a
						class="source-number"
						href="${fragment(referenceElementId(reference.citekey))}"
						data-source="${reference.citekey}"
						>[${reference.number}]</a
					>
					<span>${renderReferenceText(reference, context)}</span>
				</li>`,
		)}
	</ol>`;
}
