import { pointOn, type Point } from './curve';
import { fontSize, textWidth } from './labelText';
import type { Box, DrawnTie } from './tieDrawing';

/** The size of the letters of what a tie says, against that of names. */
const scale = 11 / fontSize;

const labelHeight = 14;

const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9];

/**
 * Finds room for what each tie says, on its line: over no name, and over no label that shows at the same time,
 * which are those of the ties that share an end with it.
 */
export function placeLabels(
	ties: readonly DrawnTie[],
	names: readonly Box[],
	textOf: (tie: DrawnTie) => string,
): readonly DrawnTie[] {
	const placed: { readonly drawn: DrawnTie; readonly box: Box }[] = [];
	return ties.map((drawn) => {
		const width = textWidth(textOf(drawn)) * scale + 4;
		const rivals = placed.filter(({ drawn: other }) => shareEnd(other, drawn)).map(({ box }) => box);
		const taken = [...names, ...rivals];
		for (const point of candidates(drawn)) {
			const box = {
				x: point.x - width / 2,
				y: point.y - labelHeight / 2,
				width,
				height: labelHeight,
			};
			if (!taken.some((other) => overlap(box, other))) {
				placed.push({ drawn, box });
				return { ...drawn, label: point };
			}
		}
		return drawn;
	});
}

/** Whether two boxes have a point in common. */
export function overlap(one: Box, other: Box): boolean {
	return (
		one.x < other.x + other.width &&
		other.x < one.x + one.width &&
		one.y < other.y + other.height &&
		other.y < one.y + one.height
	);
}

function candidates({ curves }: DrawnTie): readonly Point[] {
	return shares.flatMap((share) => curves.map((curve) => pointOn(curve, share)));
}

function shareEnd({ tie: one }: DrawnTie, { tie: other }: DrawnTie): boolean {
	return one.from === other.from || one.to === other.to || one.from === other.to || one.to === other.from;
}
