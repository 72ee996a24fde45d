import { parseDocument } from '../../../src/core/parse/parseDocument';

/** What the parser does for a text, whose work is counted. */
export function work(text: string): void {
	parseDocument(text).symbols();
}
