import type { Html } from '../briefing';
import { renderClaimMark } from './renderClaimMark';
import type { RenderContext } from './renderContext';
import { trusted, type SafeHtml } from './safeHtml';

/** A text of the briefing as HTML, with the marks of its claims in the language of the user. */
export function renderHtml(pieces: Html, context: RenderContext): SafeHtml {
	const parts = pieces.map((piece) => {
		if (typeof piece === 'string') {
			return piece;
		}
		const claim = context.claims.get(piece.claim);
		return claim ? renderClaimMark(claim, context).toString() : '';
	});
	return trusted(parts.join(''));
}
