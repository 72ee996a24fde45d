import type { Agreement, Caveat } from '../comparison/comparison';
import type { Scale } from '../comparison/figures';

/** The texts of the comparison, in the language of the user. */
export interface ComparisonStrings {
	readonly choose: string;
	/** `{0}` and `{1}` stand for how many of how many are chosen. */
	readonly chosen: string;
	/** All of a kind: 'Models'. */
	readonly kindGroup: (kind: string) => string;
	/** The button that copies the table. */
	readonly copy: string;
	readonly tooFew: string;
	/** The name of the table: the names of what is compared are given. */
	readonly tableOf: (names: string) => string;
	/** The head of the column with the labels. */
	readonly fact: string;
	readonly notKnown: string;
	readonly agreement: Readonly<Record<Agreement, string>>;
	readonly deviates: string;
	readonly added: string;
	readonly onlyOne: string;
	readonly caveat: Readonly<Record<Caveat, string>>;
	readonly onlyDifferences: string;

	readonly figures: string;
	/** A label with its unit: 'Training cost, in USD'. */
	readonly inUnit: (label: string, unit: string) => string;
	readonly scale: Readonly<Record<Scale['kind'], string>>;
	/** Stands in the place of a figure that is not clearly one number, or not in the unit of the scale. */
	readonly notDrawn: (figure: string) => string;

	/** The button in the pane. */
	readonly compareWith: string;
}
