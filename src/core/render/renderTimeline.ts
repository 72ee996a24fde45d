import type { Entity } from '../briefing';
import { idKey } from '../claims/claimRows';
import { formatEdtf } from '../formatEdtf';
import { formatCslDate } from '../references/formatReference';
import { buildTimeline, type PlacedEvent, type YearGroup } from '../timeline/timeline';
import { renderCitation } from './citation';
import { eventElementId } from './eventElementId';
import { groupBy } from './groupBy';
import { languageOf } from './renderChecks';
import type { RenderContext } from './renderContext';
import { renderHtml } from './renderHtml';
import { renderEntityLink } from './renderParties';
import { renderTimelineDrawing } from './renderTimelineDrawing';
import { html, joinHtml, trusted, type SafeHtml } from './safeHtml';

/** The events in order: a choice of whom they are about, a drawing, and the list that says it all in words. */
export function renderTimeline(context: RenderContext): SafeHtml {
	const { briefing, strings } = context;
	const timeline = buildTimeline(briefing);
	const issued = context.briefing.references.find(({ citekey }) => citekey === briefing.article)?.item.issued;
	const date = formatCslDate(issued, strings.language, { words: strings.dateWords });
	return html`<div class="timeline">
		${renderFilter(context)} ${renderTimelineDrawing(timeline, timeline.article && date, context)}
		<div class="timeline-years">${timeline.groups.map((group) => renderGroup(group, 3, context))}</div>
		${
			timeline.groupsAfter.length > 0 &&
			html`<div class="timeline-after" data-after>
				<h3 class="timeline-after-title">${strings.chronology.afterArticle(date ?? '')}</h3>
				<p class="timeline-after-note">${strings.chronology.afterArticleNote}</p>
				${timeline.groupsAfter.map((group) => renderGroup(group, 4, context))}
			</div>`
		}
	</div>`;
}

function renderFilter(context: RenderContext): SafeHtml | undefined {
	const { briefing, strings } = context;
	const { chronology } = strings;
	const counts = eventCounts(context);
	if (counts.size === 0) {
		return undefined;
	}
	const kinds = groupBy(
		briefing.entities.filter(({ id }) => counts.has(id)),
		({ kind }) => kind,
	);
	const option = ({ id, name }: Entity): SafeHtml =>
		html`<option value="${id}">${chronology.withCount(name, counts.get(id) ?? 0)}</option>`;
	return html`<label class="field timeline-filter">
		<span>${chronology.about}</span>
		<select data-filter data-shown="${chronology.shown}">
			<option value="">${chronology.everything(briefing.timeline.length)}</option>
			${[...kinds].map(
				([kind, entities]) =>
					html`<optgroup label="${strings.comparison.kindGroup(kind)}">${entities.map(option)}</optgroup>`,
			)}
		</select>
	</label>`;
}

/** How many events are about each entity. */
function eventCounts({ briefing, entities }: RenderContext): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const id of briefing.timeline.flatMap(({ about }) => [...new Set(about)])) {
		if (entities.has(id)) {
			counts.set(id, (counts.get(id) ?? 0) + 1);
		}
	}
	return counts;
}

function renderGroup({ year, events }: YearGroup, level: 3 | 4, context: RenderContext): SafeHtml {
	const { strings } = context;
	const tag = trusted(`h${level}`);
	const title =
		year === undefined
			? strings.chronology.undated
			: formatEdtf(year, strings.language, { words: strings.dateWords });
	return html`<div class="timeline-year" data-year>
		<${tag} class="timeline-year-title">${title}</${tag}>
		<ol class="events">
			${events.map((placed) => renderEvent(placed, context))}
		</ol>
	</div>`;
}

function renderEvent({ event, index, span }: PlacedEvent, context: RenderContext): SafeHtml {
	const { strings, numbers, entities } = context;
	const { date, text, cite } = event;
	const about = [...new Set(event.about)];
	const linked = text.html.join('');
	// Those that the text names are linked there.
	const others = about.filter(
		(id) => entities.has(id) && !linked.includes(html`data-entity="${id}"`.toString()),
	);
	// A season has no form in HTML.
	const isPlain = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(date);
	const words = formatEdtf(date, strings.language, { words: strings.dateWords, month: 'short' });
	return html`<li
		class="event"
		id="${eventElementId(index)}"
		data-entities="${about.map(idKey).join(' ')}"
		data-length="${span?.isDay ? 'day' : 'span'}"
		${span?.startEdge === 'approximate' && html`data-approximate`}
		tabindex="-1"
	>
		${
			isPlain
				? html`<time class="event-date" datetime="${date}">${words}</time>`
				: html`<span class="event-date">${words}</span>`
		}
		<div class="event-body">
			<span class="event-text" ${languageOf(context)}>${renderHtml(text.html, context)}</span>
			${cite.length > 0 && renderCitation(cite, numbers)}
			${
				others.length > 0 &&
				html`<span class="event-about"
					>${joinHtml(
						others.map((id) => renderEntityLink(id, context)),
						html`<span aria-hidden="true"> · </span>`,
					)}</span
				>`
			}
		</div>
	</li>`;
}
