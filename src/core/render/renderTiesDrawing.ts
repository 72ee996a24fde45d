import { pathData, rounded, type Point } from '../ties/curve';
import { labelStart } from '../ties/entityLabel';
import { lineHeight } from '../ties/labelText';
import { kindSymbol, kindSymbolName, symbolSize } from '../ties/kindSymbol';
import type { DrawnEntity, DrawnTie, TieDrawing } from '../ties/tieDrawing';
import { fragment } from './elementIds';
import type { RenderContext } from './renderContext';
import { html, joinHtml, type SafeHtml } from './safeHtml';
import { isMutual, tieLabel } from './tieWords';

/** From the upper edge of a line of text to its base. */
const ascent = 11.5;

/** The id of the name of an entity in the drawing. */
function drawnEntityElementId(entityId: string): string {
	return `tied-${entityId}`;
}

/**
 * The drawing: its names are links, in the order in which one reads them; its lines are hidden from those who do
 * not see them, as the list says in words what they are.
 */
export function renderTiesDrawing(drawing: TieDrawing, context: RenderContext): SafeHtml {
	const { width, height, columns, ties } = drawing;
	const size = { width: Math.ceil(width), height: Math.ceil(height) };
	const names = [...drawing.entities].sort(
		(one, other) => columnOf(one, drawing) - columnOf(other, drawing) || one.y - other.y,
	);
	return html`<svg
		class="ties-drawing"
		viewBox="0 0 ${size.width} ${size.height}"
		width="${size.width}"
		height="${size.height}"
		role="group"
		aria-label="${context.strings.ties.drawingName}"
		${!context.isUnfolded && html`aria-describedby="page:ties-keys"`}
		direction="ltr"
	>
		<g class="ties-columns" aria-hidden="true">
			${columns.map(
				({ lines, title }) =>
					html`<text
						>${joinHtml(
							lines.map((line, index) => text(line, title.x, title.y + ascent + index * lineHeight)),
							' ',
						)}</text
					>`,
			)}
		</g>
		<g class="ties-lines" aria-hidden="true">${ties.map((tie) => renderTie(tie, context))}</g>
		<g class="ties-names">
			${names.map((name, index) => renderName(name, { index, column: columnOf(name, drawing), context }))}
		</g>
		<g class="ties-labels" aria-hidden="true">
			${ties.map(
				({ tie, family, label }) =>
					label &&
					html`<text
						class="tie-label"
						data-tie="${tie.index}"
						data-family="${family}"
						x="${rounded(label.x)}"
						y="${rounded(label.y + 4)}"
						>${tieLabel(tie, context)}</text
					>`,
			)}
		</g>
	</svg>`;
}

function columnOf({ role }: DrawnEntity, { columns }: TieDrawing): number {
	return columns.findIndex((column) => column.role === role);
}

function renderTie({ tie, family, curves, tip, pointsRight }: DrawnTie, context: RenderContext): SafeHtml {
	const way = pathData(curves);
	return html`<g
		class="tie"
		data-tie="${tie.index}"
		data-family="${family}"
		data-from="${tie.from.id}"
		data-to="${tie.to.id}"
		${tie.standing && html`data-standing="${tie.standing}"`}
		><path class="tie-reach" d="${way}" /><path class="tie-line" d="${way}" />${
			isMutual(tie, context)
				? tie.standing &&
					html`<circle
						class="tie-end"
						cx="${rounded(tip.x + (pointsRight ? -3 : 3))}"
						cy="${rounded(tip.y)}"
						r="3"
					/>`
				: html`<path class="tie-end" d="${arrow(tip, pointsRight)}" />`
		}</g
	>`;
}

/** The end of a line that points from one to the other. */
function arrow({ x, y }: Point, pointsRight: boolean): string {
	return `M${rounded(x)} ${rounded(y)}l${pointsRight ? -7 : 7} -3.5v7z`;
}

function renderName(
	{ entity, role, lines, x, y, width, height, ties }: DrawnEntity,
	{
		index,
		column,
		context,
	}: { readonly index: number; readonly column: number; readonly context: RenderContext },
): SafeHtml {
	const { strings } = context;
	const label = strings.ties.entity(entity.name, strings.kind(entity.kind), ties);
	const symbolTop = (height - symbolSize) / 2;
	const top = (height - lines.length * lineHeight) / 2;
	// One name at a time can be reached with the Tab key; the arrow keys go on from there, where there is a script.
	const isPassedOver = index > 0 && !context.isUnfolded;
	return html`<a
		class="mention tied"
		id="${drawnEntityElementId(entity.id)}"
		data-entity="${entity.id}"
		data-role="${role}"
		data-column="${column}"
		href="${fragment(entity.id)}"
		tabindex="${isPassedOver ? -1 : 0}"
		aria-label="${entity.added ? `${label}, ${strings.ties.added}` : label}"
		transform="translate(${rounded(x)} ${rounded(y)})"
		><rect class="tied-box" width="${rounded(width)}" height="${rounded(height)}" rx="4" />${
			entity.added &&
			html`<path class="tied-added" d="M2.5 3v${rounded(height - 6)}M5 3v${rounded(height - 6)}" />`
		}<path
			class="tie-symbol"
			transform="translate(${entity.added ? 7.5 : 5.5} ${rounded(symbolTop)})"
			d="${kindSymbol(kindSymbolName(entity.kind))}"
		/><text
			>${joinHtml(
				lines.map((line, row) => text(line, labelStart, top + ascent + row * lineHeight)),
				' ',
			)}</text
		></a
	>`;
}

function text(line: string, x: number, y: number): SafeHtml {
	return html`<tspan x="${rounded(x)}" y="${rounded(y)}">${line}</tspan>`;
}
