import type { Standing } from '../briefing';
import type { RenderContext } from './renderContext';
import { html, type SafeHtml } from './safeHtml';

/** How a claim stands, in a word under which there is the line that claims of this standing have in the text. */
export function renderStanding(standing: Standing, { strings }: Pick<RenderContext, 'strings'>): SafeHtml {
	return html`<span class="claim" data-standing="${standing}">${strings.standing[standing]}</span>`;
}
