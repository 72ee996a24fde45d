import { bylineOf } from './bylineOf';
import { directionOf } from './directionOf';
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
	const { briefing, strings } = context;
	const isEmpty = briefing.sections.length === 0 && briefing.abstract === undefined;
	return html`<div id="${briefingElementId}" class="briefing" dir="${directionOf(briefing)}">
		<header class="masthead" data-part="masthead">
			<h1 tabindex="-1" ${languageOf(context)}>${briefing.title || strings.untitled}</h1>
			${renderByline(context)} ${problemCount > 0 && renderProblemNotice(problemCount, context)}
		</header>
		<div class="columns">
			<main id="page:text" tabindex="-1">
				${renderAbstract(context)} ${briefing.sections.length > 1 && renderContents(context)}
				${isEmpty && html`<p class="notice" data-part="empty">${strings.emptyBriefing}</p>`}
				${renderSections(context)} ${renderPartPlaces(context)} ${renderReferences(context)}
			</main>
		</div>
	</div>`;
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

function renderAbstract(context: RenderContext): SafeHtml | undefined {
	const { abstract, claims } = context.briefing;
	return (
		abstract &&
		html`<section class="abstract" data-part="abstract" id="part-abstract" aria-labelledby="part:abstract">
			<h2 id="part:abstract" class="part-heading" tabindex="-1">${context.strings.inBrief}</h2>
			<div class="text" ${languageOf(context)}>${renderHtml(abstract.html, context)}</div>
			${claims.length > 0 && renderLegend(context)}
		</section>`
	);
}
