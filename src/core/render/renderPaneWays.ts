import type { Entity } from '../briefing';
import { comparableEntities } from '../comparison/comparableEntities';
import { drawnEntities } from '../ties/drawnEntities';
import { tieGraph } from '../ties/tieGraph';
import { fragment, partElementId } from './elementIds';
import type { RenderContext } from './renderContext';
import { html, type SafeHtml } from './safeHtml';

/** The ways from the pane of an entity to what the parts of the panel show of it. */
export function renderPaneWays({ id }: Entity, { briefing, strings }: RenderContext): SafeHtml | undefined {
	const isComparable = comparableEntities(briefing).some(({ entities }) =>
		entities.some((entity) => entity.id === id),
	);
	const events = briefing.timeline.filter(({ about }) => about.includes(id)).length;
	const isDrawn = drawnEntities(tieGraph(briefing)).some((entity) => entity.id === id);
	if (!isComparable && events === 0 && !isDrawn) {
		return undefined;
	}
	return html`<p class="pane-ways">
		${
			isComparable &&
			html`<a href="${fragment(partElementId('comparison'))}" data-about="entity:${id}"
				>${strings.comparison.compareWith}</a
			> `
		}
		${
			events > 0 &&
			html`<a href="${fragment(partElementId('timeline'))}" data-about="entity:${id}"
				>${strings.chronology.inTimeline(events)}</a
			> `
		}
		${isDrawn && html`<a href="${fragment(partElementId('ties'))}" data-about="entity:${id}">${strings.ties.inDrawing}</a>`}
	</p>`;
}
