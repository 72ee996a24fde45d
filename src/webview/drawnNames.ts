import type { PlacedName } from './nextName';

/** The names of a drawing, in the order in which one reads them. */
export function drawnNames(drawing: ParentNode): readonly SVGAElement[] {
	return [...drawing.querySelectorAll<SVGAElement>('.tied')];
}

/** The name of an entity, if it is drawn. */
export function drawnName(drawing: ParentNode, entity: string | undefined): SVGAElement | undefined {
	return drawnNames(drawing).find((name) => name.dataset['entity'] === entity);
}

/** Where each name stands, and what it is tied to. */
export function placedNames(drawing: ParentNode): readonly PlacedName[] {
	return drawnNames(drawing).map((name) => {
		const { top, height } = name.getBoundingClientRect();
		const id = name.dataset['entity'] ?? '';
		const column = Number(name.dataset['column']);
		return { id, column, y: top + height / 2, tied: new Set(tiedTo(drawing, id)) };
	});
}

/** The name with the most ties. */
export function busiestName(drawing: ParentNode): SVGAElement | undefined {
	const count = ({ dataset }: SVGAElement): number => tiedTo(drawing, dataset['entity'] ?? '').length;
	return drawnNames(drawing).toSorted((one, other) => count(other) - count(one))[0];
}

/** The middle of a name, in the units of the drawing. */
export function middleOf(name: SVGAElement): { readonly x: number; readonly y: number } {
	const { width, height } = name.getBBox();
	const { e: left, f: top } = name.transform.baseVal.getItem(0).matrix;
	return { x: left + width / 2, y: top + height / 2 };
}

function tiedTo(drawing: ParentNode, id: string): readonly string[] {
	return [...drawing.querySelectorAll<SVGElement>('.tie[data-from]')].flatMap(({ dataset }) => {
		const { from = '', to = '' } = dataset;
		return from === id ? [to] : to === id ? [from] : [];
	});
}
