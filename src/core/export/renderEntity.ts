import { sectionsAbout } from '../about';
import type { Entity } from '../briefing';
import { fragment } from '../render/elementIds';
import { languageOf } from '../render/renderChecks';
import { sectionTitle } from '../render/renderContext';
import { renderExternalLink } from '../render/renderExternalLink';
import { renderFacts } from '../render/renderFacts';
import { renderHtml } from '../render/renderHtml';
import { renderEntityLink } from '../render/renderParties';
import { renderRelations, tiesOf } from '../render/renderRelations';
import { html, joinHtml, type SafeHtml } from '../render/safeHtml';
import type { DocumentContext } from './documentContext';

/** What is known of an entity: the mentions of it lead here. */
export function renderEntity(entity: Entity, context: DocumentContext): SafeHtml {
	const { strings, briefing } = context;
	const { id, kind, name, lab, url, added, summary, facts } = entity;
	const ties = tiesOf(entity, context);
	const sections = sectionsAbout(briefing, id).map(
		({ section }) =>
			html`<a href="${fragment(section.id)}" ${languageOf(context)}>${sectionTitle(context, section)}</a>`,
	);
	const heading = `heading:${id}`;
	return html`<section class="entity" id="${id}" aria-labelledby="${heading}">
		<h3 id="${heading}" ${languageOf(context)}>${name}</h3>
		<p class="where">
			${strings.kind(kind)}${lab !== undefined && html` ${strings.madeBy} ${renderEntityLink(lab, context)}`}
			${url !== undefined && html` ${renderExternalLink(url, url)}`}
		</p>
		${added && html`<p class="added">${strings.addedEntity}</p>`}
		${summary && html`<div class="text" ${languageOf(context)}>${renderHtml(summary.html, context)}</div>`}
		${facts.length > 0 && renderFacts(facts, context)} ${ties.length > 0 && renderRelations(ties, context)}
		${sections.length > 0 && html`<p class="where">${strings.mentionedIn} ${joinHtml(sections, ', ')}</p>`}
	</section>`;
}
