import type { Entity, Fact } from '../briefing';
import type { Comparison, ComparisonRow } from '../comparison/comparison';
import type { Bar, Figures, Scale } from '../comparison/figures';
import { formatEdtf } from '../formatEdtf';
import { numberFormat } from '../intlFormats';
import { languageOf } from './renderChecks';
import { renderCaveats } from './renderComparisonTable';
import type { RenderContext } from './renderContext';
import { displayValue } from './renderFacts';
import { html, joinHtml, type SafeHtml } from './safeHtml';
import { svgPercent } from './svgPercent';

/** The rows of numbers as bars, each on a scale of its own that is told in words. */
export function renderFigures({ entities, rows }: Comparison, context: RenderContext): SafeHtml | undefined {
	const drawn = rows.flatMap(({ figures, ...row }) => (figures ? [{ ...row, figures }] : []));
	if (drawn.length === 0) {
		return undefined;
	}
	return html`<h3 class="figures-title">${context.strings.comparison.figures}</h3>
		<div class="figures">${drawn.map((row) => renderFigure(row, entities, context))}</div>`;
}

type DrawnRow = Omit<ComparisonRow, 'figures'> & { readonly figures: Figures };

function renderFigure(row: DrawnRow, entities: readonly Entity[], context: RenderContext): SafeHtml {
	const { comparison: strings } = context.strings;
	const { label, caveats, figures } = row;
	const { scale, unit, bars, undrawn } = figures;
	return html`<figure class="figure">
		<figcaption>
			<span class="figure-title" ${languageOf(context)}
				>${tellsUnit(label, unit) ? label : strings.inUnit(label, unit)}</span
			>
			<span class="figure-scale">${strings.scale[scale.kind]}</span>
			${caveats.length > 0 && renderCaveats(row, context)}
		</figcaption>
		<ul class="bars">
			${entities.map(
				({ name }, index) =>
					html`<li class="bar">
						<span class="bar-name" ${languageOf(context)}>${name}</span>
						${renderBars(bars[index] ?? [], undrawn[index] ?? [], row, context)}
					</li>`,
			)}
		</ul>
		<div class="bar" aria-hidden="true"><span class="bar-plot">${renderAxis(scale, context)}</span></div>
	</figure>`;
}

/** 'Total parameters' needs no unit 'parameters' beside it. */
function tellsUnit(label: string, unit: string): boolean {
	return label.toLowerCase().includes(unit.toLowerCase());
}

/** What is known of one entity: what is on the scale, then what is not, in words. */
function renderBars(
	bars: readonly Bar[],
	undrawn: readonly Fact[],
	{ figures: { scale }, caveats }: DrawnRow,
	context: RenderContext,
): SafeHtml {
	const { comparison: strings } = context.strings;
	const tellsScope = caveats.includes('scope') || caveats.includes('date');
	if (bars.length === 0 && undrawn.length === 0) {
		return html`<span class="bar-plot not-known">${strings.notKnown}</span>`;
	}
	return html`${bars.map(
		(bar) =>
			html`<span class="bar-plot">
				${renderBar(bar, scale, context)}
				<span class="visually-hidden" ${languageOf(context)}>${displayValue(bar.fact.value, context)}</span>
				${tellsScope && renderScope(bar.fact, context)}
			</span>`,
	)}
	${undrawn.map(
		({ value, unit }) =>
			html`<span class="bar-plot bar-undrawn"
				>${strings.notDrawn([displayValue(value, context), unit ?? ''].join(' ').trim())}</span
			>`,
	)}`;
}

/** On a logarithmic scale lengths do not compare, so there a point on a line stands for a figure, and no bar. */
function renderBar({ position, fact }: Bar, { kind, ticks }: Scale, context: RenderContext): SafeHtml {
	const end = svgPercent(position);
	const mark =
		kind === 'linear'
			? html`<rect class="bar-mark" x="0" y="3" width="${end}" height="12" rx="2" />`
			: html`<line class="bar-stem" x1="0" x2="${end}" y1="9" y2="9" /><circle
						class="bar-mark"
						cx="${end}"
						cy="9"
						r="5.5"
					/>`;
	return html`<svg class="bar-drawing" width="100%" height="18" aria-hidden="true" focusable="false">
		${ticks.map(({ position: tick }) => {
			const x = svgPercent(tick);
			return html`<line class="grid" x1="${x}" x2="${x}" y1="-4" y2="22" />`;
		})}
		${mark}
		<text class="bar-value" x="${end}" dx="10" y="13.5">${displayValue(fact.value, context)}</text>
	</svg>`;
}

function renderScope({ scope, asOf }: Fact, context: RenderContext): SafeHtml | undefined {
	const { strings } = context;
	const { language, dateWords: words } = strings;
	const parts = [
		scope !== undefined && html`<span ${languageOf(context)}>${scope}</span>`,
		asOf !== undefined && strings.asOf(formatEdtf(asOf, language, { words })),
	].filter((part) => part !== false);
	return parts.length === 0 ? undefined : html`<span class="bar-scope">${joinHtml(parts, '; ')}</span>`;
}

function renderAxis({ ticks }: Scale, { strings }: RenderContext): SafeHtml {
	const format = numberFormat(strings.language, { notation: 'compact' });
	return html`<svg class="bar-drawing" width="100%" height="18" focusable="false">
		${ticks.map(({ amount, position }, index) => {
			const isInner = index > 0 && index < ticks.length - 1;
			return html`<text
				class="tick"
				${isInner && html`data-inner`}
				x="${svgPercent(position)}"
				y="13"
				text-anchor="middle"
			>
				${format.format(amount)}
			</text>`;
		})}
	</svg>`;
}
