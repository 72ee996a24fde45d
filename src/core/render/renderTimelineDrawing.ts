import { idKey } from '../claims/claimRows';
import { utc } from '../edtf';
import { dateTimeFormat } from '../intlFormats';
import { patternOnFirstUse } from '../patternOnFirstUse';
import { drawTimeline, type Mark, type Strip } from '../timeline/drawTimeline';
import type { Period } from '../timeline/period';
import type { PlacedEvent, Timeline } from '../timeline/timeline';
import { fragment } from './elementIds';
import { eventElementId } from './eventElementId';
import type { RenderContext } from './renderContext';
import { html, type SafeHtml } from './safeHtml';
import { svgPercent } from './svgPercent';

/** In pixels: a lane, what is free above and below, more for the word above the article, the least width for labels. */
const laneHeight = 20;
const headroom = 6;
const articleHeadroom = 14;
const leastWidth = 500;

/** At most this much of a name stands in the drawing. */
const longestLabel = 24;

/**
 * The drawing for those who see it, hidden from others, who have the list: strips under each other, a day as a dot,
 * a longer time as a bar. Lengths across are percentages, so that it fits every width.
 */
export function renderTimelineDrawing(
	timeline: Timeline,
	articleDate: string | undefined,
	context: RenderContext,
): SafeHtml | undefined {
	const drawing = drawTimeline(timeline, {
		labelWidth: (placed) => widthOf(labelOf(placed, context)),
		width: leastWidth,
	});
	if (!drawing) {
		return undefined;
	}
	const { period, strips } = drawing;
	const { chronology } = context.strings;
	return html`<div class="strips" aria-hidden="true" data-columns="${period.columns}">
			${renderAxis(period, context)}
			${strips.map(
				(strip) =>
					html`${strip.skipped > 0 && renderSkipped(strip, period, context)}
						<div class="strip">
							<span class="strip-name">${stripName(strip.strip, period)}</span>
							${renderPlot(strip, context)}
						</div>`,
			)}
		</div>
		<p class="strips-legend" aria-hidden="true">
			${chronology.legend} ${articleDate !== undefined && chronology.articleLegend(articleDate)}
		</p>`;
}

function renderAxis(period: Period, context: RenderContext): SafeHtml {
	const columns = Array.from({ length: period.columns }, (_, column) => column);
	const names = (style: 'short' | 'narrow'): SafeHtml =>
		html`<svg class="strip-plot axis-${style}" width="100%" height="18" focusable="false">
			${columns.map(
				(column) =>
					html`<text
						class="tick"
						x="${svgPercent((column + 0.5) / period.columns)}"
						y="12"
						text-anchor="middle"
					>
						${columnName(column, period, style, context)}
					</text>`,
			)}
		</svg>`;
	return html`<div class="strip strip-axis">
		<span class="strip-name"></span>${names('short')}${names('narrow')}
	</div>`;
}

function columnName(
	column: number,
	{ name, years, columns }: Period,
	style: 'short' | 'narrow',
	{ strings }: RenderContext,
): string {
	return name === 'year'
		? dateTimeFormat(strings.language, { month: style, timeZone: 'UTC' }).format(utc(2024, column + 1, 1))
		: `+${(column * years) / columns}`;
}

function renderSkipped({ strip, skipped }: Strip, period: Period, { strings }: RenderContext): SafeHtml {
	const { nothingIn, nothingBetween } = strings.chronology;
	const [first, last] = [stripName(strip - skipped, period), stripName(strip - 1, period)];
	return html`<p class="strip-gap">${skipped === 1 ? nothingIn(first) : nothingBetween(first, last)}</p>`;
}

function stripName(strip: number, { years }: Period): string {
	const first = strip * years;
	return years === 1 ? String(first) : `${first}–${first + years - 1}`;
}

function renderPlot({ lanes, marks, article, afterFrom }: Strip, context: RenderContext): SafeHtml {
	const top = headroom + (article ? articleHeadroom : 0);
	const height = top + lanes * laneHeight + headroom;
	return html`<svg class="strip-plot" width="100%" height="${height}" focusable="false">
		${
			afterFrom !== undefined &&
			html`<rect
				class="after-area"
				x="${svgPercent(afterFrom)}"
				y="0"
				width="${svgPercent(1 - afterFrom)}"
				height="100%"
			/>`
		}
		${
			article &&
			html`<rect
					class="article-area"
					x="${svgPercent(article.from)}"
					y="0"
					width="${svgPercent(Math.max(0.004, article.to - article.from))}"
					height="100%"
				/>
				<text
					class="article-label"
					x="${svgPercent((article.from + article.to) / 2)}"
					y="13"
					text-anchor="middle"
				>
					${context.strings.chronology.article}
				</text>`
		}
		${marks.map((mark) => renderMark(mark, top, context))}
	</svg>`;
}

function renderMark(mark: Mark, top: number, context: RenderContext): SafeHtml {
	const { placed, lane, labelSide } = mark;
	const { event, index } = placed;
	const middle = top + lane * laneHeight + laneHeight / 2;
	return html`<a
		class="strip-mark"
		href="${fragment(eventElementId(index))}"
		tabindex="-1"
		data-entities="${event.about.map(idKey).join(' ')}"
		><title>${event.text.text}</title>${mark.isDay ? renderDay(mark, middle) : renderSpan(mark, middle)}${
			labelSide && renderLabel(mark, middle, labelOf(placed, context))
		}</a
	>`;
}

function renderDay({ from }: Mark, middle: number): SafeHtml {
	return html`<circle class="mark" cx="${svgPercent(from)}" cy="${middle}" r="4.5" />`;
}

/** An edge that is not known is left open; one that is only approximate is dashed. */
function renderSpan({ from, to, startEdge, endEdge }: Mark, middle: number): SafeHtml {
	const [top, bottom] = [middle - 8, middle + 8];
	const edge = (position: number, kind: Mark['startEdge']): SafeHtml | false =>
		(kind === 'exact' || kind === 'approximate') &&
		html`<line
			class="mark-edge"
			data-edge="${kind}"
			x1="${svgPercent(position)}"
			x2="${svgPercent(position)}"
			y1="${top}"
			y2="${bottom}"
		/>`;
	const isApproximate = startEdge === 'approximate' || endEdge === 'approximate';
	return html`<rect
			class="mark-span"
			${isApproximate && html`data-edge="approximate"`}
			x="${svgPercent(from)}"
			y="${top}"
			width="${svgPercent(to - from)}"
			height="16"
		/>${edge(from, startEdge)}${edge(to, endEdge)}`;
}

function renderLabel(mark: Mark, middle: number, label: string): SafeHtml {
	const { from, to, isDay, isLabelInside, labelSide } = mark;
	const isAfter = labelSide === 'start';
	const x = isAfter && !isDay && !isLabelInside ? to : from;
	const shift = (isDay ? 9 : 6) * (isAfter ? 1 : -1);
	return html`<text
		class="mark-label"
		x="${svgPercent(x)}"
		dx="${shift}"
		y="${middle + 4}"
		text-anchor="${isAfter ? 'start' : 'end'}"
	>
		${label}
	</text>`;
}

/** Whom an event is about in the first place; where nobody is named, how its text begins. */
function labelOf({ event }: PlacedEvent, { entities }: RenderContext): string {
	const text = event.about.flatMap((id) => entities.get(id)?.name ?? [])[0] ?? event.text.text;
	const letters = [...text];
	return letters.length > longestLabel
		? `${letters
				.slice(0, longestLabel - 1)
				.join('')
				.trimEnd()}…`
		: text;
}

/** About how wide a label is, in pixels, on the safe side: nothing here can measure it. */
function widthOf(label: string): number {
	return [...label].reduce((width, letter) => width + (wide().test(letter) ? 12.5 : 7), 12);
}

const wide = patternOnFirstUse(
	String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`,
	'u',
);
