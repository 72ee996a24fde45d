import * as vscode from 'vscode';
import type { BriefingReader } from '../../src/host/briefingReader';

/** A reader who has nothing open, and opens nothing. */
export const nobodyReads: BriefingReader = {
	reading: undefined,
	onDidChangeReading: () => new vscode.Disposable(() => undefined),
	prepare: () => undefined,
	open: () => Promise.resolve(),
	turnTo: () => Promise.resolve(),
	follow: () => undefined,
	preview: () => undefined,
	endPreview: () => undefined,
};
