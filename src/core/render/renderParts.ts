import { comparableEntities } from '../comparison/comparableEntities';
import { tieGraph } from '../ties/tieGraph';
import { partNames, type PartName } from '../partName';
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
 * To add a part: name it in `partNames`; describe it here; give its state a schema in
 * `src/protocol/partStates.ts`; and, where it does anything, name its class in `src/webview/partFactories.ts`.
 */
interface Part {
	/** Whether the briefing has anything to show there; asked before the first paint, so it must be quick. */
	readonly isPresent: (context: RenderContext) => boolean;
	/** What stands under the heading. */
	readonly render: (context: RenderContext) => SafeHtml;
}

const parts: Readonly<Record<PartName, Part>> = {
	claims: {
		isPresent: ({ briefing }) => briefing.claims.length > 0,
		render: renderLedger,
	},
	comparison: {
		isPresent: ({ briefing }) => comparableEntities(briefing).length > 0,
		render: renderComparison,
	},
	timeline: {
		isPresent: ({ briefing }) => briefing.timeline.length > 0,
		render: renderTimeline,
	},
	ties: {
		isPresent: ({ briefing }) => tieGraph(briefing).ties.length > 0,
		render: renderTies,
	},
};

/** The parts that a briefing has something to show in. */
export function presentParts(context: RenderContext): readonly PartName[] {
	return partNames.filter((name) => parts[name].isPresent(context));
}

/** What a part is called: the comparison by what is compared, which is not always models. */
export function partTitle(name: PartName, { briefing, strings }: RenderContext): string {
	return name === 'comparison' && comparableEntities(briefing)[0]?.kind !== 'model'
		? strings.comparison.titleOfOthers
		: strings.partTitles[name];
}

/** The places of the parts: headings with nothing under them yet. */
export function renderPartPlaces(context: RenderContext): readonly SafeHtml[] {
	return presentParts(context).map(
		(name) =>
			html`<section
				class="part"
				data-part="${name}"
				id="${partElementId(name)}"
				aria-labelledby="part:${name}"
			>
				<h2 id="part:${name}" class="part-heading" tabindex="-1">${partTitle(name, context)}</h2>
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
	return presentParts(context).map((name) => ({ name, content: parts[name].render(context).toString() }));
}
