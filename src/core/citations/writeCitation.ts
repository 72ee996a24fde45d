import type { CitationItem } from '../briefing';
import { withoutMarkup } from '../references/cslMarkup';
import { parseCitation } from './parseCitation';
import { writeCitekey } from './writeCitekey';

/**
 * A citation as Pandoc's Markdown has it, such as `[see @doe99, p. 3; -@smith04]`: what parseCitation reads as these
 * items again, but for the markup of CSL, which is left out.
 */
export function writeCitation(items: readonly CitationItem[]): string {
	return `[${items.map(writeItem).join('; ')}]`;
}

function writeItem({ citekey, prefix, locator, suffix, suppressAuthor }: CitationItem): string {
	const key = writeCitekey(citekey);
	const said = suffix === undefined ? '' : escaped(suffix);
	return [
		prefix === undefined ? '' : `${escaped(prefix)} `,
		suppressAuthor ? `-${key}` : key,
		locator === undefined ? '' : `, ${writeLocator(locator)}`,
		said === '' || said.startsWith(',') ? said : ` ${said}`,
	].join('');
}

/** In braces where it would not be read as the locator, or not whole. */
function writeLocator(locator: string): string {
	const written = escaped(locator);
	const [read] = parseCitation(`@key, ${written}`) ?? [];
	return read?.locator === written && read.suffix === undefined ? written : `{${written}}`;
}

/** What would end the citation, or mean something else in it, as the character that it is. */
function escaped(text: string): string {
	return withoutMarkup(text).replace(/[\\[\]{};@*_`<]/g, '\\$&');
}
