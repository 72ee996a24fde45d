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

/** The name with the most ties, the first of them where several have as many. */
export function busiestName(drawing: ParentNode): SVGAElement | undefined {
	const counts = new Map<string, number>();
	for (const { dataset } of ties(drawing)) {
		for (const end of new Set([dataset['from'] ?? '', dataset['to'] ?? ''])) {
			counts.set(end, (counts.get(end) ?? 0) + 1);
		}
	}
	const count = ({ dataset }: SVGAElement): number => counts.get(dataset['entity'] ?? '') ?? 0;
	const [first, ...others] = drawnNames(drawing);
	return first && others.reduce((best, name) => (count(name) > count(best) ? name : best), first);
}

/** The middle of a name, in the units of the drawing. */
export function middleOf(name: SVGAElement): { readonly x: number; readonly y: number } {
	const { width, height } = name.getBBox();
	const { e: left, f: top } = name.transform.baseVal.getItem(0).matrix;
	return { x: left + width / 2, y: top + height / 2 };
}

function tiedTo(drawing: ParentNode, id: string): readonly string[] {
	return ties(drawing).flatMap(({ dataset }) => {
		const { from = '', to = '' } = dataset;
		return from === id ? [to] : to === id ? [from] : [];
	});
}

function ties(drawing: ParentNode): readonly SVGElement[] {
	return [...drawing.querySelectorAll<SVGElement>('.tie[data-from]')];
}
