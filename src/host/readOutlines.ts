import * as vscode from 'vscode';
import { isStillSame, type FileOutline } from '../core/library/fileOutline';
import { decodeText } from './decodeText';
import { longestRead } from './readTextFile';
import type { Slices } from './slices';
import { withinTime } from './withinTime';

/** Reads the outline of a file, or gives the known one when the file is still the same; undefined when there is no such file. */
export async function readFileOutline(
	uri: vscode.Uri,
	known: FileOutline | undefined,
	slices: Slices,
): Promise<FileOutline | undefined> {
	const [state, { fileOutlineSteps, outlineOfLarge }] = await Promise.all([
		withinTime(vscode.workspace.fs.stat(uri), longestRead),
		import('../core/parse/parseDocument'),
	]);
	if ((state.type & vscode.FileType.Directory) !== 0) {
		return undefined;
	}
	if (isStillSame(known, state)) {
		return known;
	}
	const large = outlineOfLarge(state);
	if (large) {
		return large;
	}
	const bytes = await withinTime(vscode.workspace.fs.readFile(uri), longestRead);
	await slices.pause();
	const steps = fileOutlineSteps({ bytes, text: () => decodeText(bytes) }, state, known);
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done) {
			return step.value === 'same'
				? known && { ...known, mtime: state.mtime }
				: // Through JSON, since parts of the text would keep the whole text in memory.
					(JSON.parse(JSON.stringify(step.value)) as FileOutline);
		}
		await slices.pause();
	}
}
