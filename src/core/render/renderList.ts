import { listPieces } from '../listText';
import { html, type HtmlValue, type SafeHtml } from './safeHtml';

/** Values one after the other, with what the language has between them. */
export function renderList(values: readonly HtmlValue[], language: string): SafeHtml {
	return html`${listPieces(values.length, language).map((piece) =>
		typeof piece === 'number' ? values[piece] : piece,
	)}`;
}
