import type { Passage } from '../briefing';
import { bylineOf } from './bylineOf';
import { directionOf } from './directionOf';
import { partElementId } from './elementIds';
import { languageOf } from './renderChecks';
import type { RenderContext } from './renderContext';
import { renderExternalLink } from './renderExternalLink';
import { renderHtml } from './renderHtml';
import { renderLegend } from './renderLegend';
import { renderPartPlaces } from './renderParts';
import { renderReferences } from './renderReferences';
import { renderContents, renderSections } from './renderSections';
import { html, joinHtml, type SafeHtml } from './safeHtml';

/** The id of the element that holds the whole rendering, which a changed briefing replaces. */
const briefingElementId = 'page:briefing';

/** The whole text of a briefing, for the body of the panel. */
export function renderBriefing(context: RenderContext, problemCount = 0): SafeHtml {
	return renderAround([...piecesOf(context)], context, problemCount);
}

/** How a briefing begins, for a page that is to be seen soon. */
export interface RenderedBeginning {
	readonly content: SafeHtml;
	/** Whether that is all of it. */
	readonly isWhole: boolean;
}

/** What mostly fills the tallest window, in characters of HTML. */
const lengthOfBeginning = 24_000;

/** The beginning of a briefing, and a notice that more follows; nothing of the rest is rendered. */
export function renderBeginning(context: RenderContext, problemCount = 0): RenderedBeginning {
	const beginning: SafeHtml[] = [];
	let length = 0;
	for (const piece of piecesOf(context)) {
		if (length >= lengthOfBeginning) {
			const notice = html`<p class="notice" data-part="unfinished">${context.strings.restFollows}</p>`;
			return { content: renderAround([...beginning, notice], context, problemCount), isWhole: false };
		}
		beginning.push(piece);
		length += piece.toString().length;
	}
	return { content: renderAround(beginning, context, problemCount), isWhole: true };
}

function renderAround(text: readonly SafeHtml[], context: RenderContext, problemCount: number): SafeHtml {
	const { briefing, strings } = context;
	return html`<div id="${briefingElementId}" class="briefing" dir="${directionOf(briefing)}">
		<header class="masthead" data-part="masthead">
			<h1 tabindex="-1" ${languageOf(context)}>${briefing.title || strings.untitled}</h1>
			${renderByline(context)} ${problemCount > 0 && renderProblemNotice(problemCount, context)}
		</header>
		<div class="columns">
			<main id="page:text" tabindex="-1">${text}</main>
		</div>
	</div>`;
}

/** What stands in the text, one piece after the other, each rendered when it is asked for. */
function* piecesOf(context: RenderContext): Generator<SafeHtml> {
	const { sections, abstract, references } = context.briefing;
	if (abstract) {
		yield renderAbstract(abstract, context);
	}
	if (sections.length > 1) {
		yield renderContents(context);
	}
	if (sections.length === 0 && !abstract) {
		yield html`<p class="notice" data-part="empty">${context.strings.emptyBriefing}</p>`;
	}
	yield* renderSections(context);
	yield* renderPartPlaces(context);
	if (references.length > 0) {
		yield renderReferences(context);
	}
}

function renderByline(context: RenderContext): SafeHtml {
	const { strings } = context;
	const { article, briefing: briefingParts } = bylineOf(context);
	const articleParts = article && [
		article.title !== undefined && html`<cite dir="auto">${article.title}</cite>`,
		article.publisher,
		article.date,
		article.address !== undefined && renderExternalLink(article.address, strings.openArticle),
	];
	return html`${
			articleParts &&
			html`<p class="byline">
				<span class="byline-label">${strings.articleLabel}</span> ${separated(articleParts)}
			</p>`
		}
		<p class="byline">${separated(briefingParts)}</p>`;
}

function separated(parts: readonly (SafeHtml | string | undefined | false)[]): SafeHtml {
	const shown = parts.filter((part) => part !== undefined && part !== false && part !== '');
	return html`${joinHtml(shown, html` <span class="separator" aria-hidden="true">·</span> `)}`;
}

function renderProblemNotice(count: number, { strings }: RenderContext): SafeHtml {
	return html`<p class="notice problems">
		<span>${strings.problems(count)}</span>
		<button type="button" data-action="show-problems">${strings.showProblems}</button>
	</p>`;
}

function renderAbstract(abstract: Passage, context: RenderContext): SafeHtml {
	return html`<section
		class="abstract"
		data-part="abstract"
		id="${partElementId('abstract')}"
		aria-labelledby="part:abstract"
	>
		<h2 id="part:abstract" class="part-heading" tabindex="-1">${context.strings.inBrief}</h2>
		<div class="text" ${languageOf(context)}>${renderHtml(abstract.html, context)}</div>
		${context.briefing.claims.length > 0 && renderLegend(context)}
	</section>`;
}
