import type { ColumnRole } from '../ties/tieColumns';
import type { TieFamily } from '../ties/tieFamily';

/** The texts of who is tied to whom, in the language of the user. */
export interface TiesStrings {
	/** How much there is: '41 names and 52 ties between them'. */
	readonly lead: (names: number, ties: number) => string;
	/** What a drawing with room for so many leaves out. */
	readonly omitted: (drawn: number, names: number) => string;
	/** Comes before the names that have no tie. */
	readonly apart: string;

	/** Names the choice between the drawing and the list. */
	readonly showAs: string;
	readonly drawing: string;
	readonly list: string;

	readonly drawingName: string;
	/** Which keys do what in the drawing. */
	readonly keys: string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	readonly showAll: string;
	readonly columns: Readonly<Record<ColumnRole, string>>;
	/** A name in the drawing, for those who hear it: 'Alibaba, Lab, 6 ties'. */
	readonly entity: (name: string, kind: string, ties: number) => string;

	/** Names the explanation of lines and symbols. */
	readonly legend: string;
	readonly families: Readonly<Record<TieFamily, string>>;
	readonly added: string;
	/** What an open end of a line means. */
	readonly claimed: string;
	/** A tie, or whom it leads to, with its standing: 'backs (reported)'. */
	readonly withStanding: (tie: string, standing: string) => string;

	/** A tie as a sentence around `{0}` and `{1}`: '{0} backs {1}'; without a kind, that a lab made something. */
	readonly sentence: (kind: string | undefined) => string;

	/** The link in the pane. */
	readonly inDrawing: string;
}
