import { languageOf } from '../render/renderChecks';
import { renderExternalLink } from '../render/renderExternalLink';
import { html, joinHtml, type HtmlValue, type SafeHtml } from '../render/safeHtml';
import { bylineOf } from '../render/bylineOf';
import type { DocumentContext } from './documentContext';

/** The title of a document, what article it is on, and by whom and of when it is. */
export function renderMasthead(context: DocumentContext): SafeHtml {
	const { strings, briefing } = context;
	const { article, briefing: parts } = bylineOf(context);
	return html`<header class="masthead">
		<h1 ${languageOf(context)}>${briefing.title}</h1>
		${
			article &&
			html`<p class="byline">
				${strings.articleLabel}
				${separated([
					article.title !== undefined && html`<cite dir="auto">${article.title}</cite>`,
					article.publisher,
					article.date,
					article.address !== undefined && renderExternalLink(article.address, article.address),
				])}
			</p>`
		}
		<p class="byline">${separated(parts)}</p>
	</header>`;
}

function separated(parts: readonly HtmlValue[]): HtmlValue {
	const shown = parts.filter((part) => part !== undefined && part !== false && part !== '');
	return joinHtml(shown, html` <span class="separator" aria-hidden="true">·</span> `);
}
