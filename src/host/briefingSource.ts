import type { Bibliographies } from '../core/bibliography/bibliography';
import type { Briefing } from '../core/briefing';
import type { Problem } from '../core/problem';
import type { BriefingSymbols } from '../core/symbols/briefingSymbols';
import { loadParserFile } from './parserFile';

/** What a briefing file says, and what is wrong with it. */
export interface ParsedBriefing {
	readonly briefing: Briefing;
	readonly problems: readonly Problem[];
}

/** The same for a document, of which the features of the editor also ask where everything is. */
export interface ParsedDocument extends ParsedBriefing {
	symbols(): BriefingSymbols;
}

/** Reads the text of a briefing file, with its bibliographies where they are given. */
export type ParseBriefing = (source: string, bibliographies?: Bibliographies) => ParsedDocument;

/** Loads the parser of briefings on first use. */
export async function loadParser(): Promise<ParseBriefing> {
	const { parseDocument } = await loadParserFile();
	return parseDocument;
}

/** What is shown of a file that is too large to be read. */
export async function tooLarge(size: number): Promise<ParsedBriefing> {
	const { tooLargeBriefing } = await import('../core/tooLargeBriefing');
	return tooLargeBriefing(size);
}
