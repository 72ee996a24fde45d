import type { Reference } from '../briefing';

/** References as CSL-JSON (schema 1.0), which Pandoc and reference managers read; the citekeys are their ids. */
export function renderBibliography(references: readonly Reference[]): string {
	const items = references.map(({ citekey, item }) => ({ ...item, id: citekey }));
	return `${JSON.stringify(items, undefined, 2)}\n`;
}
