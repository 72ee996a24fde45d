import type { Bibliographies } from '../bibliography/bibliography';
import { largestFile } from '../largestFile';
import type { BriefingSymbols } from '../symbols/briefingSymbols';
import { collectSymbols } from '../symbols/collectSymbols';
import { tooLargeBriefing } from '../tooLargeBriefing';
import { parseWithParts, type ParsedBriefing } from './parseBriefing';

// Bibliographies, outlines and fixes need the same parsers, and this file is what is loaded with them.
export { bibliographyEntries, refusalOf } from '../bibliography/bibliographyEntries';
export { bibliographySteps } from '../bibliography/bibliographySteps';
export { addressFix } from '../fixes/addressFix';
export { fixesOf } from '../fixes/fixesOf';
export { fileOutlineSteps, outlineOfLarge } from '../library/fileOutlineSteps';

/** A briefing that somebody is writing. */
export interface ParsedDocument extends ParsedBriefing {
	/** Where everything in the file is; collected on first use. */
	symbols(): BriefingSymbols;
}

/** Reads a briefing file like parseBriefing, and keeps what the features of the editor ask for. */
export function parseDocument(text: string, bibliographies?: Bibliographies): ParsedDocument {
	if (text.length > largestFile) {
		return { ...tooLargeBriefing(text.length), symbols: () => noSymbols };
	}
	const parsed = parseWithParts(text, bibliographies);
	const { briefing, problems } = parsed;
	let symbols: BriefingSymbols | undefined;
	return { briefing, problems, symbols: () => (symbols ??= collectSymbols(parsed)) };
}

const noSymbols: BriefingSymbols = {
	definitions: [],
	occurrences: [],
	words: [],
	folds: [],
	hasBibliography: false,
};
