import type { Entity } from '../briefing';
import { labelLines, lineHeight, textWidth } from './labelText';
import type { ColumnRole } from './tieColumns';

/** Where the name begins: behind the symbol of the kind. */
export const labelStart = 21;

/** What is left free behind the name. */
const labelEnd = 9;

const labelWidths: Readonly<Record<ColumnRole, number>> = {
	around: 110,
	makers: 112,
	made: 126,
	beyond: 116,
};

/** The name of an entity as it is drawn, and the room that it takes up. */
export interface EntityLabel {
	readonly lines: readonly string[];
	readonly width: number;
	readonly height: number;
}

/** How much height each end of a tie takes up on one side of a name. */
const endHeight = 5;

/** Writes the name of an entity as there is room for it in a column; high enough for the ties that end at a side. */
export function entityLabel({ name }: Entity, role: ColumnRole, endsAtSide: number): EntityLabel {
	const options = { isBold: role === 'makers' };
	const lines = labelLines(name, labelWidths[role], options);
	return {
		lines,
		width: labelStart + Math.max(...lines.map((text) => textWidth(text, options))) + labelEnd,
		height: 9 + Math.max(lines.length * lineHeight, endsAtSide * endHeight),
	};
}
