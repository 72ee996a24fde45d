import { claimsOn, isMadeBy, sectionsAbout, sourcesAbout, type SectionAbout } from '../about';
import type { Claim, Entity, Reference } from '../briefing';
import { fragment, partElementId, referenceElementId } from './elementIds';
import type { PanelStrings } from './panelStrings';
import { renderClaimMark } from './renderClaimMark';
import { languageOf } from './renderChecks';
import { sectionTitle, type RenderContext } from './renderContext';
import { renderExternalLink, shortAddress } from './renderExternalLink';
import { renderFacts } from './renderFacts';
import { renderHtml } from './renderHtml';
import { renderPaneWays } from './renderPaneWays';
import { renderEntityLink, renderParties } from './renderParties';
import { renderReferenceText } from './renderReferences';
import { renderRelations, tiesOf } from './renderRelations';
import { html, type SafeHtml } from './safeHtml';

/** The pane of a chosen entity; undefined when the briefing has no such entity. */
export function renderPane(entityId: string, context: RenderContext): SafeHtml | undefined {
	const entity = context.entities.get(entityId);
	if (!entity) {
		return undefined;
	}
	const parts = partsOf(entity, context).filter(({ count }) => count > 0);
	return html`<aside class="pane" data-pane="${entityId}" aria-labelledby="pane:title">
		${renderPaneHeader(entity, context)}
		${entity.added && html`<p class="added">${context.strings.addedEntity}</p>`}
		${
			entity.summary &&
			html`<div class="pane-summary text" ${languageOf(context)}>
				${renderHtml(entity.summary.html, context)}
			</div>`
		}
		${
			parts.length > 1 &&
			html`<p class="pane-index">
				${parts.map(
					({ id, short, count }) => html`<a href="#${id}">${short} <span class="count">${count}</span></a> `,
				)}
			</p>`
		}
		${renderPaneWays(entity, context)}
		${parts.map(
			({ id, title, content }) =>
				html`<section class="pane-part" id="${id}">
					<h3 tabindex="-1">${title}</h3>
					${content}
				</section>`,
		)}
	</aside>`;
}

/** A part of the pane: its title, a word for the index above, and how much there is in it. */
interface PanePart {
	readonly id: string;
	readonly title: string;
	readonly short: string;
	readonly count: number;
	readonly content: SafeHtml;
}

/** The claims that an entity makes, and the others that are about it. */
interface ClaimsOn {
	readonly by: readonly Claim[];
	readonly about: readonly Claim[];
}

function claimsTitle({ by, about }: ClaimsOn, strings: PanelStrings): string {
	if (by.length === 0) {
		return strings.claimsAbout(about.length);
	}
	return about.length === 0 ? strings.claimsBy(by.length) : strings.claims;
}

function partsOf(entity: Entity, context: RenderContext): readonly PanePart[] {
	const { strings, briefing } = context;
	const { id } = entity;
	const ties = tiesOf(entity, context);
	const sections = sectionsAbout(briefing, id);
	const claims = claimsOn(briefing, id);
	const by = claims.filter((claim) => isMadeBy(claim, id));
	const claimsApart = { by, about: claims.filter((claim) => !isMadeBy(claim, id)) };
	const references = sourcesAbout(briefing, id);
	const part = (
		name: string,
		[title, short]: readonly [string, string],
		items: readonly unknown[],
		content: SafeHtml,
	): PanePart => ({ id: `pane:${name}`, title, short, count: items.length, content });
	return [
		part('facts', [strings.facts, strings.facts], entity.facts, renderFacts(entity.facts, context)),
		part('ties', [strings.relations, strings.relations], ties, renderRelations(ties, context)),
		part('sections', [strings.mentionedIn, strings.sections], sections, renderMentions(sections, context)),
		part(
			'claims',
			[claimsTitle(claimsApart, strings), strings.claims],
			claims,
			renderClaims(claimsApart, id, context),
		),
		part('sources', [strings.sourcesBehind, strings.sources], references, renderSources(references, context)),
	];
}

function renderPaneHeader(entity: Entity, context: RenderContext): SafeHtml {
	const { strings } = context;
	return html`<header class="pane-header">
		<div>
			<p class="pane-kind">${strings.kind(entity.kind)}</p>
			<h2 id="pane:title" class="pane-title" tabindex="-1" ${languageOf(context)}>${entity.name}</h2>
			${renderMaker(entity, context)}
		</div>
		<button type="button" class="icon-button" data-action="close-pane" aria-label="${strings.closePane}">
			<span aria-hidden="true">✕</span>
		</button>
	</header>`;
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

function renderMentions(sections: readonly SectionAbout[], context: RenderContext): SafeHtml {
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

/** What others claim of it stands apart from what it claims itself. */
function renderClaims({ about, by }: ClaimsOn, entityId: string, context: RenderContext): SafeHtml {
	const { strings } = context;
	const isBoth = about.length > 0 && by.length > 0;
	return html`${isBoth && html`<h4>${strings.claimsAbout(about.length)}</h4>`}
		${renderClaimList(about, context, true)} ${isBoth && html`<h4>${strings.claimsBy(by.length)}</h4>`}
		${renderClaimList(by, context, false)}
		<p class="pane-more">
			<a href="${fragment(partElementId('claims'))}" data-about="entity:${entityId}"
				>${strings.ledger.showClaimsAbout}</a
			>
		</p>`;
}

function renderClaimList(
	claims: readonly Claim[],
	context: RenderContext,
	saysBy: boolean,
): SafeHtml | false {
	return (
		claims.length > 0 &&
		html`<ul class="pane-list pane-claims">
			${claims.map(
				(claim) =>
					html`<li>
						<a href="${fragment(claim.id)}" ${languageOf(context)}>${claim.text}</a>
						${renderClaimMark(claim, context)}
						${
							saysBy &&
							claim.by.length > 0 &&
							html`<span class="pane-claim-by"
								>${context.strings.claimedBy} ${renderParties(claim.by, context)}</span
							>`
						}
					</li>`,
			)}
		</ul>`
	);
}

function renderSources(references: readonly Reference[], context: RenderContext): SafeHtml {
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
