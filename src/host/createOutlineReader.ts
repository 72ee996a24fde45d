import type * as vscode from 'vscode';
import type { OutlineReader } from './outlineReader';
import { readFileOutline } from './readOutlines';

/** What reads outlines on the thread of the extension host; in the Node host the file of this name in `node` stands for this. */
export function createOutlineReader(_log: vscode.LogOutputChannel): OutlineReader {
	return { read: readFileOutline, dispose: () => undefined };
}
