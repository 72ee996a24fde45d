import { offsetOf, type SourceText } from '../sourceText';
import type { Occurrence } from './briefingSymbols';

/** An occurrence at a range, exact if the file has there what is expected to be written. */
export function occurrenceIn(
	source: SourceText,
	{ range, written, ...rest }: Omit<Occurrence, 'isExact'> & { readonly written: string },
): Occurrence {
	const start = offsetOf(source, range.startLine, range.startColumn);
	const end = offsetOf(source, range.endLine, range.endColumn);
	const found = source.text.slice(start, end);
	// Within quotation marks YAML may have escaped it.
	const isExact = found === written || (rest.form.yaml === 'double-quoted' && found.startsWith('\\'));
	return { ...rest, range, isExact };
}
