import { contentHash } from './contentHash';
import type { FileMark, FileOutline, FileState } from './fileOutline';
import { longestOutlined, outlineSteps, unreadOutline } from './readOutline';

/** The outline of a file that is too large to be read before it is opened; undefined when it is not. */
export function outlineOfLarge({ mtime, size }: FileState): FileOutline | undefined {
	return size > longestOutlined ? { mtime, size, hash: 0, outline: unreadOutline } : undefined;
}

/**
 * Reads the outline of a file from its text; gives 'same' when the text is the one that is known. In steps, as
 * `outlineSteps`.
 */
export function* fileOutlineSteps(
	text: string,
	{ mtime, size }: FileState,
	known: FileMark | undefined,
): Generator<void, FileOutline | 'same'> {
	const hash = contentHash(text);
	if (known?.hash === hash && known.size === size) {
		return 'same';
	}
	const outline = yield* outlineSteps(text);
	return { mtime, size, hash, outline };
}
