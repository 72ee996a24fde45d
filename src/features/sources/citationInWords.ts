import type { Briefing, CitationItem } from '../../core/briefing';
import { withoutMarkup } from '../../core/references/cslMarkup';
import { referenceAddress } from '../../core/references/referenceAddress';
import { referenceText } from '../../host/dateText';

/** The references that are cited, in brackets, each with the place in it and its address: nothing would look a key up. */
export function citationInWords({ references }: Briefing, items: readonly CitationItem[]): string {
	const texts = items.flatMap(({ citekey, prefix, locator, suffix }) => {
		const item = references.find((reference) => reference.citekey === citekey)?.item;
		const where = [locator ?? '', withoutMarkup(suffix ?? '').replace(/^[\s,]+/, '')]
			.filter(isSomething)
			.join(', ');
		return item
			? [
					[
						withoutMarkup(prefix ?? ''),
						referenceText(item),
						where === '' ? '' : `(${where})`,
						referenceAddress(item) ?? '',
					]
						.filter(isSomething)
						.join(' '),
				]
			: [];
	});
	return `[${texts.join('; ')}]`;
}

function isSomething(text: string): boolean {
	return text !== '';
}
