import type { Briefing } from '../briefing';
import { defaultComparison } from '../comparison/comparableEntities';
import type { PartName } from '../partName';
import { partTitle, presentParts } from '../presentParts';
import { fragment, partElementId, type PagePart } from '../render/elementIds';
import type { PanelStrings } from '../render/panelStrings';
import { renderCompared } from '../render/renderComparison';
import { languageOf } from '../render/renderChecks';
import { createRenderContext, sectionTitle } from '../render/renderContext';
import { renderHtml } from '../render/renderHtml';
import { renderLegend } from '../render/renderLegend';
import { headingDepths, renderSections } from '../render/renderSections';
import { html, trusted, type SafeHtml } from '../render/safeHtml';
import { directionOf } from '../render/directionOf';
import { tieGraph } from '../ties/tieGraph';
import { CitationPlaces } from './citationPlaces';
import type { DocumentContext } from './documentContext';
import type { ExportStrings } from './exportStrings';
import { renderClaimsTable } from './renderClaimsTable';
import { renderDrawnTies } from './renderDrawnTies';
import { renderEntity } from './renderEntity';
import { renderEvents } from './renderEvents';
import { renderMasthead } from './renderMasthead';
import { renderSourceList } from './renderSourceList';

/** What an HTML document is made with. */
export interface HtmlDocumentOptions {
	readonly strings: PanelStrings;
	readonly words: ExportStrings;
	/** The style sheet, which goes into the document. */
	readonly styles: string;
}

/** A part of the document with an entry in its contents; without a title of its own there it has none. */
interface Part {
	readonly id: string;
	readonly title: string;
	readonly depth: number;
	readonly markup: SafeHtml;
}

/**
 * A whole briefing as one HTML document that needs nothing else: no script, no other file, no network. It holds
 * the text with all checks unfolded, the claims, what is compared before anybody has chosen, the timeline, the ties,
 * the entities and the sources, all linked.
 */
export function renderHtmlDocument(briefing: Briefing, options: HtmlDocumentOptions): string {
	const { strings, words, styles } = options;
	const context: DocumentContext = { ...createRenderContext(briefing, strings), words, isUnfolded: true };
	const places = new CitationPlaces();
	const parts = [...renderText(places, context), ...renderBehindText(places, context)];
	const language = strings.language;
	return html`${trusted('<!DOCTYPE html>')}
		<html lang="${language}">
			<head>
				<meta charset="UTF-8" />
				<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="referrer" content="no-referrer" />
				<meta name="color-scheme" content="light dark" />
				<title>${briefing.title}</title>
				<style>
					${trusted(styles)}
				</style>
			</head>
			<body>
				<div class="briefing" dir="${directionOf(briefing)}">
					${renderMasthead(context)}
					<main>
						${parts.length > 1 && renderContents(parts, context)} ${parts.map(({ markup }) => markup)}
					</main>
				</div>
			</body>
		</html>`.toString();
}

function renderText(places: CitationPlaces, context: DocumentContext): readonly Part[] {
	const { briefing, strings } = context;
	const { abstract, claims, sections } = briefing;
	const depths = headingDepths(sections);
	const summary =
		abstract &&
		part(
			'abstract',
			strings.inBrief,
			html`<div class="text" ${languageOf(context)}>
					${places.mark(renderHtml(abstract.html, context), strings.inBrief)}
				</div>
				${claims.length > 0 && renderLegend(context)}`,
		);
	const text = [...renderSections(context)].map((markup, index): Part | undefined => {
		const section = sections[index];
		const title = section && sectionTitle(context, section);
		return title === undefined
			? undefined
			: { id: section?.id ?? '', title, depth: (depths[index] ?? 2) - 1, markup: places.mark(markup, title) };
	});
	return [summary, ...text].filter((each) => each !== undefined);
}

function renderBehindText(places: CitationPlaces, context: DocumentContext): readonly Part[] {
	const { briefing, strings, words } = context;
	const { entities, references } = briefing;
	const titleOf = (name: PartName): string => partTitle(name, briefing, strings.partTitles);
	const marked = (title: string, markup: SafeHtml): SafeHtml => places.mark(markup, title);
	const contents: Readonly<Record<PartName, () => SafeHtml>> = {
		// What claims cite leads back to where they stand in the text.
		claims: () => renderClaimsTable(context),
		comparison: () => marked(titleOf('comparison'), renderCompared(defaultComparison(briefing), context)),
		timeline: () => marked(titleOf('timeline'), renderEvents(context)),
		ties: () => marked(titleOf('ties'), renderDrawnTies(tieGraph(briefing), context)),
	};
	return [
		...presentParts(briefing).map((name) => part(name, titleOf(name), contents[name]())),
		entities.length > 0 &&
			part(
				'entities',
				words.whoAndWhat,
				html`${entities.map((entity) => marked(entity.name, renderEntity(entity, context)))}`,
			),
		// Last, when it is known where each source is cited.
		references.length > 0 && part('sources', strings.sources, renderSourceList(places, context)),
	].filter((each) => each !== false);
}

function part(name: PagePart, title: string, content: SafeHtml): Part {
	const id = partElementId(name);
	return {
		id,
		title,
		depth: 1,
		markup: html`<section class="part ${name}" id="${id}" aria-labelledby="title:${name}">
			<h2 id="title:${name}">${title}</h2>
			${content}
		</section>`,
	};
}

function renderContents(parts: readonly Part[], { strings }: DocumentContext): SafeHtml {
	return html`<nav class="contents" aria-labelledby="title:contents">
		<h2 id="title:contents">${strings.contents}</h2>
		<ol>
			${parts.map(
				({ id, title, depth }) =>
					html`<li data-depth="${depth}"><a href="${fragment(id)}" dir="auto">${title}</a></li>`,
			)}
		</ol>
	</nav>`;
}
