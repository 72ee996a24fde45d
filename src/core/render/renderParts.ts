import type { PartName } from '../partName';
import { partTitle, presentParts } from '../presentParts';
import { partElementId } from './elementIds';
import { renderComparison } from './renderComparison';
import type { RenderContext } from './renderContext';
import { renderLedger } from './renderLedger';
import { renderTies } from './renderTies';
import { renderTimeline } from './renderTimeline';
import { html, type SafeHtml } from './safeHtml';

/**
 * A part that stands between the sections and the sources: claims, models compared, and so on. The text
 * holds only its place (a heading, and nothing under it); what belongs there follows once the page has been
 * painted, in the message 'parts', so that opening a panel does not wait for it.
 *
 * To add a part: name it in `partNames`; say in `presentParts` when there is one; render it here; give its state a schema in
 * `src/protocol/partStates.ts`; and, where it does anything, name its class in `src/webview/partFactories.ts`.
 */
const parts: Readonly<Record<PartName, (context: RenderContext) => SafeHtml>> = {
	claims: renderLedger,
	comparison: renderComparison,
	timeline: renderTimeline,
	ties: renderTies,
};

/** The places of the parts: headings with nothing under them yet. */
export function renderPartPlaces(context: RenderContext): readonly SafeHtml[] {
	return presentParts(context.briefing).map(
		(name) =>
			html`<section
				class="part"
				data-part="${name}"
				id="${partElementId(name)}"
				aria-labelledby="part:${name}"
			>
				<h2 id="part:${name}" class="part-heading" tabindex="-1">
					${partTitle(name, context.briefing, context.strings.partTitles)}
				</h2>
				<div class="part-body" data-part-body="${name}"></div>
			</section>`,
	);
}

/** What stands in one part. */
export interface RenderedPart {
	readonly name: PartName;
	readonly content: string;
}

/** Everything that follows the first paint. */
export function renderParts(context: RenderContext): readonly RenderedPart[] {
	return presentParts(context.briefing).map((name) => ({ name, content: parts[name](context).toString() }));
}
