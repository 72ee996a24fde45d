import { renderTiesDrawing } from '../render/renderTiesDrawing';
import { renderTiesLegend } from '../render/renderTiesLegend';
import { renderTiesList } from '../render/renderTiesList';
import { html, type SafeHtml } from '../render/safeHtml';
import { tieLabel } from '../render/tieWords';
import { layOutTies } from '../ties/layOutTies';
import type { TieGraph } from '../ties/tieGraph';
import type { DocumentContext } from './documentContext';

/** Who is tied to whom: the drawing, whose names are links, and below it every tie in words with its sources. */
export function renderDrawnTies(graph: TieGraph, context: DocumentContext): SafeHtml {
	const { ties: strings } = context.strings;
	const drawing = layOutTies(graph, {
		columnTitle: (role) => strings.columns[role],
		tie: (tie) => tieLabel(tie, context),
	});
	return html`<div class="ties">
		<figure class="ties-figure">
			${renderTiesDrawing(drawing, context)}
			<figcaption class="where">
				${renderTiesLegend(drawing, context)}
				${
					drawing.omitted > 0 &&
					html`<p>${strings.omitted(drawing.entities.length, graph.entities.length)}</p>`
				}
			</figcaption>
		</figure>
		${renderTiesList(graph, context)}
	</div>`;
}
