import { formatEdtf } from '../formatEdtf';
import { renderCitation } from '../render/citation';
import { languageOf } from '../render/renderChecks';
import { renderHtml } from '../render/renderHtml';
import { renderEntityLink } from '../render/renderParties';
import { html, joinHtml, type SafeHtml } from '../render/safeHtml';
import type { DocumentContext } from './documentContext';

/** The timeline as a list: dates no more precise than they are written, what happened, its sources, and to whom. */
export function renderEvents(context: DocumentContext): SafeHtml {
	const { briefing, strings, words, numbers } = context;
	return html`<ol class="events">
		${briefing.timeline.map(({ date, text, about, cite }) => {
			const links = about.map((id) => renderEntityLink(id, context));
			return html`<li>
				<p class="event-date">${formatEdtf(date, strings.language, { words: strings.dateWords })}</p>
				<div class="text" ${languageOf(context)}>
					${renderHtml(text.html, context)} ${cite.length > 0 && renderCitation(cite, numbers)}
				</div>
				${links.length > 0 && html`<p class="where">${words.about} ${joinHtml(links, ', ')}</p>`}
			</li>`;
		})}
	</ol>`;
}
