import { cslPieces } from '../references/cslMarkup';
import { html, trusted, type SafeHtml } from './safeHtml';

/** A text of a CSL item as HTML, with the emphasis that it has. */
export function renderCslText(text: string): SafeHtml {
	const parts = cslPieces(text).map((piece) => {
		if (piece.kind === 'words') {
			return html`${piece.words}`;
		}
		const { tag } = piece;
		return trusted(tag === 'other' ? '' : piece.kind === 'open' ? `<${tag}>` : `</${tag}>`);
	});
	return html`${parts}`;
}
