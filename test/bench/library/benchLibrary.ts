import { launchBrowser } from '../../host/browser';
import { readMachine } from '../machine';
import { measureLibrary, type LibraryResult } from './measureLibrary';
import { measureOutlines } from './measureOutlines';
import { growthLimit, growthOf, renderLibraries } from './renderLibraries';

/** The sizes that are measured unless others are asked for. */
export const usualSizes: readonly number[] = [100, 1000, 10_000];

/**
 * `npm run bench -- library`: how libraries of generated briefings are indexed and used, in a real extension host of
 * Node with the view of labs and models open; the outline alone also in plain Node. Gives false when a briefing of the
 * largest library takes too much more than one of the library before: the gate is on growth, not on milliseconds.
 */
export async function benchLibrary(extension: string, sizes = usualSizes): Promise<boolean> {
	measureOutlines(200);
	const outlines = sizes.map((count) => measureOutlines(count));
	const results: LibraryResult[] = [];
	for (const count of sizes) {
		const browser = await launchBrowser();
		try {
			results.push(await measureLibrary(count, { browser, extension }));
		} finally {
			await browser.close();
		}
	}
	console.log(renderLibraries({ machine: await readMachine(['node']), outlines, results }));
	return growthOf(results) <= growthLimit;
}
