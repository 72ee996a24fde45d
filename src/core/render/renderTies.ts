import { layOutTies } from '../ties/layOutTies';
import { tieGraph } from '../ties/tieGraph';
import type { RenderContext } from './renderContext';
import { renderEntityLink } from './renderParties';
import { renderTiesDrawing } from './renderTiesDrawing';
import { renderTiesLegend } from './renderTiesLegend';
import { renderTiesList } from './renderTiesList';
import { html, joinHtml, type SafeHtml } from './safeHtml';
import { tieLabel } from './tieWords';

/** Who is tied to whom: a drawing, and the same as a list. */
export function renderTies(context: RenderContext): SafeHtml {
	const { ties: strings } = context.strings;
	const graph = tieGraph(context.briefing);
	const { entities, ties, apart } = graph;
	if (ties.length === 0) {
		return html``;
	}
	const drawing = layOutTies(graph, {
		columnTitle: (role) => strings.columns[role],
		tie: (tie) => tieLabel(tie, context),
	});
	return html`<div class="ties">
		<p class="part-lead">
			${strings.lead(entities.length, ties.length)}
			${drawing.omitted > 0 && strings.omitted(drawing.entities.length, entities.length)}
		</p>
		<div class="ties-bar">
			<fieldset class="choices">
				<legend>${strings.showAs}</legend>
				${renderChoice('drawing', strings.drawing)} ${renderChoice('list', strings.list)}
			</fieldset>
			${renderTools(context)}
		</div>
		<figure class="ties-figure" aria-label="${strings.drawingName}">
			${renderTiesDrawing(drawing, context)}
			<figcaption class="ties-caption">
				${renderTiesLegend(drawing, context)}
				<p class="ties-keys" id="page:ties-keys">${strings.keys}</p>
			</figcaption>
		</figure>
		${renderTiesList(graph, context)}
		${
			apart.length > 0 &&
			html`<p class="ties-apart">
				${strings.apart}
				${joinHtml(
					apart.map(({ id }) => renderEntityLink(id, context)),
					', ',
				)}
			</p>`
		}
	</div>`;
}

/** A choice that works without any script: the style sheet shows what is chosen. */
function renderChoice(value: 'drawing' | 'list', label: string): SafeHtml {
	return html`<label class="choice">
		<input type="radio" name="ties-view" value="${value}" ${value === 'drawing' && html`checked`} />
		<span>${label}</span>
	</label>`;
}

/** Zooming needs the script, which shows these buttons. */
function renderTools({ strings: { ties: strings } }: RenderContext): SafeHtml {
	const tools = [
		['in', strings.zoomIn, 'M8 3.5v9M3.5 8h9'],
		['out', strings.zoomOut, 'M3.5 8h9'],
		['all', strings.showAll, 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3'],
	] as const;
	return html`<div class="ties-tools" hidden>
		${tools.map(
			([action, label, icon]) =>
				html`<button type="button" class="icon-button" data-zoom="${action}" title="${label}">
					<svg class="ties-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
						<path d="${icon}" />
					</svg>
					<span class="visually-hidden">${label}</span>
				</button>`,
		)}
	</div>`;
}
