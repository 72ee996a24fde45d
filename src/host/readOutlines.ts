import * as vscode from 'vscode';
import { contentHash } from '../core/library/contentHash';
import type { Outline } from '../core/library/outline';
import type { Slices } from './slices';
import { withinTime } from './withinTime';

/** An outline with what tells whether its file is still the same. */
export interface FileOutline {
	readonly mtime: number;
	readonly size: number;
	/** The hash of the text. */
	readonly hash: number;
	readonly outline: Outline;
}

const longestRead = 10_000;

/** Reads the outline of a file, or gives the known one when the file is still the same; undefined when there is no such file. */
export async function readFileOutline(
	uri: vscode.Uri,
	known: FileOutline | undefined,
	slices: Slices,
): Promise<FileOutline | undefined> {
	const [{ mtime, size, type }, { outlineSteps, longestOutlined, unreadOutline }] = await Promise.all([
		withinTime(vscode.workspace.fs.stat(uri), longestRead),
		import('../core/parse/parseDocument'),
	]);
	if ((type & vscode.FileType.Directory) !== 0) {
		return undefined;
	}
	// File systems without times tell nothing by them.
	if (known && known.mtime === mtime && known.size === size && mtime > 0) {
		return known;
	}
	if (size > longestOutlined) {
		return { mtime, size, hash: 0, outline: unreadOutline };
	}
	const bytes = await withinTime(vscode.workspace.fs.readFile(uri), longestRead);
	await slices.pause();
	const text = new TextDecoder().decode(bytes);
	const hash = contentHash(text);
	if (known?.hash === hash && known.size === size) {
		return { ...known, mtime };
	}
	const steps = outlineSteps(text);
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done) {
			// Through JSON, since parts of the text would keep the whole text in memory.
			const outline = JSON.parse(JSON.stringify(step.value)) as Outline;
			return { mtime, size, hash, outline };
		}
		await slices.pause();
	}
}
