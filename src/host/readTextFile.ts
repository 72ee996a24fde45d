import * as vscode from 'vscode';
import { largestFile } from '../core/largestFile';
import { decodeText } from './decodeText';
import { withinTime } from './withinTime';

/** How long a file system may take to answer while nobody waits for that file alone, in milliseconds. */
export const longestRead = 10_000;

/**
 * The text of a file, or its size in bytes when it is too large; rejects when it cannot be read, or when the file system
 * takes longer than so many milliseconds to answer.
 */
export async function readTextFile(
	uri: vscode.Uri,
	longest = longestRead,
): Promise<string | { readonly tooLarge: number }> {
	const { fs } = vscode.workspace;
	const { size, type } = await withinTime(fs.stat(uri), longest);
	if ((type & vscode.FileType.Directory) !== 0) {
		throw vscode.FileSystemError.FileIsADirectory(uri);
	}
	if (size > largestFile) {
		return { tooLarge: size };
	}
	const bytes = await withinTime(fs.readFile(uri), longest);
	// Some file systems tell no true size beforehand.
	return bytes.length > largestFile ? { tooLarge: bytes.length } : decodeText(bytes);
}
