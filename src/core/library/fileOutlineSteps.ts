import { contentHash } from './contentHash';
import type { FileMark, FileOutline, FileState } from './fileOutline';
import { longestOutlined, outlineSteps, unreadOutline } from './readOutline';

/** The outline of a file that is too large to be read before it is opened; undefined when it is not. */
export function outlineOfLarge({ mtime, size }: FileState): FileOutline | undefined {
	return size > longestOutlined ? { mtime, size, hash: 0, outline: unreadOutline } : undefined;
}

/** What a file holds. Its text is asked for only where the bytes are others than were known. */
export interface FileContent {
	readonly bytes: Uint8Array;
	text(): string;
}

/**
 * Reads the outline of a file from its content; gives 'same' when that is the one that is known. In steps, as
 * `outlineSteps`.
 */
export function* fileOutlineSteps(
	{ bytes, text }: FileContent,
	{ mtime, size }: FileState,
	known: FileMark | undefined,
): Generator<void, FileOutline | 'same'> {
	const hash = contentHash(bytes);
	if (known?.hash === hash && known.size === size) {
		return 'same';
	}
	yield;
	const outline = yield* outlineSteps(text());
	return { mtime, size, hash, outline };
}
