import type { Entity } from '../briefing';
import type { Curve, Point } from './curve';
import type { ColumnRole } from './tieColumns';
import type { TieFamily } from './tieFamily';
import type { Tie } from './tieGraph';

/** A rectangle of a drawing; x and y are its upper left corner. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A drawing of ties, laid out: all lengths in the units of the drawing. */
export interface TieDrawing {
	readonly width: number;
	readonly height: number;
	readonly columns: readonly DrawnColumn[];
	readonly entities: readonly DrawnEntity[];
	readonly ties: readonly DrawnTie[];
	/** How many entities with ties the drawing leaves out, which has room for only so many. */
	readonly omitted: number;
}

export interface DrawnColumn {
	readonly role: ColumnRole;
	/** The title, on top of the column. */
	readonly title: Box;
	readonly lines: readonly string[];
}

export interface DrawnEntity extends Box {
	readonly entity: Entity;
	readonly role: ColumnRole;
	/** Its name, in one to three lines. */
	readonly lines: readonly string[];
	/** How many ties of the drawing it has. */
	readonly ties: number;
}

export interface DrawnTie {
	readonly tie: Tie;
	readonly family: TieFamily;
	/** From the one that holds it to the other. */
	readonly curves: readonly Curve[];
	/** The tip of the arrow, and whether it points to the right. */
	readonly tip: Point;
	readonly pointsRight: boolean;
	/** The middle of its label; absent where there is no room for one. */
	readonly label?: Point;
}
