import type { Problem } from '../core/problem';

/** A file that was checked, by the name that it was given; standard input is '-'. */
export interface CheckedFile {
	readonly file: string;
	readonly problems: readonly Problem[];
}

/** A file that could not be checked, and why. */
export interface UnreadableFile {
	readonly file: string;
	readonly message: string;
}

/** What there is to report. */
export interface CheckReport {
	readonly checked: readonly CheckedFile[];
	readonly unreadable: readonly UnreadableFile[];
	/** The version of the program. */
	readonly version: string;
}

/** The name of standard input among the files. */
export const standardInput = '-';
