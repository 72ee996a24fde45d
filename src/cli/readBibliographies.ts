import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Bibliographies } from '../core/bibliography/bibliography';
import type {
	bibliographyEntries,
	BibliographyState,
	refusalOf,
} from '../core/bibliography/bibliographyEntries';
import type { bibliographySteps } from '../core/bibliography/bibliographySteps';
import { largestFile } from '../core/largestFile';
import { standardInput } from './checkReport';
import { isInside } from './isInside';

/** What reads and joins bibliographies; it is loaded with the parser. */
interface Readers {
	readonly bibliographyEntries: typeof bibliographyEntries;
	readonly bibliographySteps: typeof bibliographySteps;
	readonly refusalOf: typeof refusalOf;
}

/** The bibliographies that a file names, read beside it; nothing outside of the current directory is. */
export function readBibliographies(file: string, readers: Readers): Bibliographies {
	const folder = file === standardInput ? '.' : path.dirname(file);
	return (paths) =>
		readers.bibliographyEntries(
			paths.map((written, index) => ({
				path: written,
				state: readers.refusalOf(written, index) ?? readState(path.resolve(folder, written), readers),
			})),
		);
}

function readState(file: string, { bibliographySteps }: Readers): BibliographyState {
	if (!isInside(file, process.cwd())) {
		return 'outside';
	}
	try {
		// A link may lead anywhere.
		if (!isInside(realpathSync(file), realpathSync(process.cwd()))) {
			return 'outside';
		}
		const { size } = statSync(file);
		if (size > largestFile) {
			return { tooLarge: size };
		}
		const steps = bibliographySteps(file, readFileSync(file, 'utf8'));
		let step = steps?.next();
		while (step && !step.done) {
			step = steps?.next();
		}
		return step ? { index: step.value } : 'unknown';
	} catch {
		return 'missing';
	}
}
