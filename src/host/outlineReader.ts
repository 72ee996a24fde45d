import type * as vscode from 'vscode';
import type { PackedOutline } from './packedOutline';
import type { Slices } from './slices';

/** Reads the outlines of files. */
export interface OutlineReader extends vscode.Disposable {
	/**
	 * Gives the known outline when the file is still the same; undefined when there is no such file. Rejects when
	 * the file cannot be read.
	 */
	read(uri: vscode.Uri, known: PackedOutline | undefined, slices: Slices): Promise<PackedOutline | undefined>;
}
