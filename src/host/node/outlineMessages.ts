import type { FileMark } from '../../core/library/fileOutline';
import type { PackedOutline } from '../packedOutline';

/** A file whose outline is asked of a worker; requests go down as lists. */
export interface OutlineRequest {
	/** The answer carries the same number. */
	readonly number: number;
	readonly path: string;
	readonly known: FileMark | undefined;
}

/** What a worker says of a file; answers come up as lists. */
export type OutlineAnswer = { readonly number: number } & (
	| { readonly kind: 'read'; readonly file: PackedOutline }
	/** The file is the known one, and has this time now. */
	| { readonly kind: 'same'; readonly mtime: number }
	/** There is no file there. */
	| { readonly kind: 'none' }
	| { readonly kind: 'failed'; readonly message: string }
);
