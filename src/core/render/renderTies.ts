import type { RenderContext } from './renderContext';
import { html, type SafeHtml } from './safeHtml';

/** Who is tied to whom: a drawing, and the same as a list. */
export function renderTies(_context: RenderContext): SafeHtml {
	return html``;
}
