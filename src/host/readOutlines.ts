import * as vscode from 'vscode';
import { isStillSame } from '../core/library/fileOutline';
import { decodeText } from './decodeText';
import { packOutline, type PackedOutline } from './packedOutline';
import { loadParserFile } from './parserFile';
import { longestRead } from './readTextFile';
import type { Slices } from './slices';
import { withinTime } from './withinTime';

/** Reads the outline of a file, or gives the known one when the file is still the same; undefined when there is no such file. */
export async function readFileOutline(
	uri: vscode.Uri,
	known: PackedOutline | undefined,
	slices: Slices,
): Promise<PackedOutline | undefined> {
	const state = await withinTime(vscode.workspace.fs.stat(uri), longestRead);
	if ((state.type & vscode.FileType.Directory) !== 0) {
		return undefined;
	}
	if (isStillSame(known, state)) {
		return known;
	}
	const { fileOutlineSteps, outlineOfLarge } = await loadParserFile();
	const large = outlineOfLarge(state);
	if (large) {
		return packOutline(large);
	}
	const bytes = await withinTime(vscode.workspace.fs.readFile(uri), longestRead);
	await slices.pause();
	const steps = fileOutlineSteps({ bytes, text: () => decodeText(bytes) }, state, known);
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done) {
			return step.value === 'same' ? known && { ...known, mtime: state.mtime } : packOutline(step.value);
		}
		await slices.pause();
	}
}
