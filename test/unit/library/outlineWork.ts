import { fileOutlineSteps } from '../../../src/core/library/fileOutlineSteps';

/** What the reader of outlines does for a file, whose work is counted. */
export function work(text: string): void {
	const bytes = new TextEncoder().encode(text);
	const steps = fileOutlineSteps({ bytes, text: () => text }, { mtime: 0, size: bytes.length }, undefined);
	while (!steps.next().done) {
		// Each step is done when the next is asked for.
	}
}
