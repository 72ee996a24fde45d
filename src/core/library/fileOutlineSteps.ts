import { contentHash } from './contentHash';
import type { FileMark, FileOutline, FileState } from './fileOutline';
import { longestOutlined, outlineSteps, unreadOutline } from './readOutline';

/** The outline of a file that is too large to be read before it is opened; undefined when it is not. */
export function outlineOfLarge({ mtime, size }: FileState): FileOutline | undefined {
	return size > longestOutlined ? { mtime, size, hash: 0, outline: unreadOutline } : undefined;
}

/** What a file holds, and what makes a text of it, which is done only where it is another than was known. */
export interface FileContent {
	readonly bytes: Uint8Array;
	decode(bytes: Uint8Array): string;
}

/**
 * Reads the outline of a file from its content; gives 'same' when that is the one that is known. In steps, as
 * `outlineSteps`.
 */
export function* fileOutlineSteps(
	{ bytes, decode }: FileContent,
	{ mtime, size }: FileState,
	known: FileMark | undefined,
): Generator<void, FileOutline | 'same'> {
	const hash = contentHash(bytes);
	if (known?.hash === hash && known.size === size) {
		return 'same';
	}
	const outline = yield* outlineSteps(decode(bytes));
	return { mtime, size, hash, outline };
}
