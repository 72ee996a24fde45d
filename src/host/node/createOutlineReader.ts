import path from 'node:path';
import type * as vscode from 'vscode';
import type { OutlineReader } from '../outlineReader';
import { readFileOutline } from '../readOutlines';
import { OutlineWorkers } from './outlineWorkers';

/** What reads outlines in the Node host: files on a disk in workers, all others on the thread of the extension host. */
export function createOutlineReader(log: vscode.LogOutputChannel): OutlineReader {
	const inThread = { read: readFileOutline, dispose: () => undefined };
	return new OutlineWorkers({ script: path.join(__dirname, 'outlineWorker.js'), inThread, log });
}
