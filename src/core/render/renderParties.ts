import type { Party } from '../briefing';
import { fragment } from './elementIds';
import type { RenderContext } from './renderContext';
import { html, joinHtml, type SafeHtml } from './safeHtml';

/** Who claims or denies: names, linked where the briefing knows them. */
export function renderParties(parties: readonly Party[], context: RenderContext): SafeHtml {
	const names = parties.map((party) =>
		'entity' in party ? renderEntityLink(party.entity, context) : html`${party.name}`,
	);
	return html`${joinHtml(names, ', ')}`;
}

/** A link that chooses an entity; its bare id where the briefing has no such entity. */
export function renderEntityLink(entityId: string, { entities }: RenderContext): SafeHtml {
	const entity = entities.get(entityId);
	return entity
		? html`<a class="entity-link" data-entity="${entityId}" href="${fragment(entityId)}">${entity.name}</a>`
		: html`${entityId}`;
}
