/** A point of a drawing: to the right and downwards. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A cubic Bézier curve. */
export type Curve = readonly [Point, Point, Point, Point];

/** A straight line, as a curve. */
export function line(start: Point, end: Point): Curve {
	return [start, start, end, end];
}

/** A curve between two columns, level at both ends. */
export function bend(start: Point, end: Point): Curve {
	const middle = (start.x + end.x) / 2;
	return [start, { x: middle, y: start.y }, { x: middle, y: end.y }, end];
}

/** A curve that leaves a column sideways and comes back to it; a negative depth is to the left. */
export function arc(start: Point, end: Point, depth: number): Curve {
	const x = (start.x + end.x) / 2 + depth;
	return [start, { x, y: start.y }, { x, y: end.y }, end];
}

/** The same way, walked from the other end. */
export function reversed(curves: readonly Curve[]): readonly Curve[] {
	return curves.toReversed().map(([start, one, other, end]) => [end, other, one, start]);
}

/** The point at a share of a curve, from 0 to 1. */
export function pointOn([start, one, other, end]: Curve, share: number): Point {
	const rest = 1 - share;
	const at = (axis: keyof Point): number =>
		rest ** 3 * start[axis] +
		3 * rest ** 2 * share * one[axis] +
		3 * rest * share ** 2 * other[axis] +
		share ** 3 * end[axis];
	return { x: at('x'), y: at('y') };
}

/** A way as the `d` of an SVG path. */
export function pathData(curves: readonly Curve[]): string {
	const write = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;
	return curves
		.map(([start, one, other, end], index) => {
			const move = index === 0 ? `M${write(start)}` : '';
			const isLine = one === start && other === end;
			return `${move}${isLine ? `L${write(end)}` : `C${write(one)} ${write(other)} ${write(end)}`}`;
		})
		.join('');
}

/** A length with one decimal at most: more is not to be seen. */
export function rounded(length: number): number {
	return Math.round(length * 10) / 10 + 0;
}
