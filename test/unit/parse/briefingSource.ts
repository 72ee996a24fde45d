import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { sourceText } from '../../../src/core/sourceText';

/** A small briefing file without fault, in which a test replaces what it is about. */
export function briefingSource(parts: { metadata?: string; text?: string } = {}): string {
	return [
		'---',
		'briefing: 1',
		'title: A race',
		'entities:',
		'  - {id: acme, kind: lab, name: Acme}',
		'references:',
		'  - {id: press, type: webpage, title: Press, URL: "https://example.org/press"}',
		parts.metadata ?? '',
		'---',
		'',
		'# What happened {#what}',
		'',
		parts.text ?? 'Acme did it [@press].',
		'',
	]
		.filter((line) => line !== '' || parts.metadata !== '')
		.join('\n');
}

/** Each problem as its code and the words of the file that it stands at. */
export function problemsIn(source: string): readonly string[] {
	const { text, lineStarts } = sourceText(source);
	return parseBriefing(source).problems.map(({ code, range }) => {
		const start = (lineStarts[range.startLine] ?? 0) + range.startColumn;
		const end = (lineStarts[range.endLine] ?? 0) + range.endColumn;
		return `${code}: ${text.slice(start, end)}`;
	});
}

/** HTML with the places of claim marks shown as `{mark:id}`. */
export function markup(html: readonly (string | { readonly claim: string })[]): string {
	return html.map((piece) => (typeof piece === 'string' ? piece : `{mark:${piece.claim}}`)).join('');
}
