import type { Outline } from './outline';

/** What a file system tells of a file. */
export interface FileState {
	/** In milliseconds since 1970; 0 where a file system has no times. */
	readonly mtime: number;
	/** In bytes. */
	readonly size: number;
}

/** What tells whether a file is still the same. */
export interface FileMark extends FileState {
	/** The hash of the text. */
	readonly hash: number;
}

/** An outline with the mark of its file. */
export interface FileOutline extends FileMark {
	readonly outline: Outline;
}

/** Whether a file need not be read to know that it is the same; where there are no times, that is not known. */
export function isStillSame(known: FileMark | undefined, { mtime, size }: FileState): boolean {
	return known !== undefined && known.mtime === mtime && known.size === size && mtime > 0;
}
