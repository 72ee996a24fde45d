import type { Briefing, CitationItem } from '../../core/briefing';
import { referencesIn } from '../../core/about';
import { referenceAddress } from '../../core/references/referenceAddress';
import { referenceText } from '../../host/dateText';

/** The references that are cited, in brackets, with their addresses, where nothing would look a citekey up. */
export function citationInWords(briefing: Briefing, items: readonly CitationItem[]): string {
	const references = referencesIn(briefing, items).map(({ item }) =>
		[referenceText(item), referenceAddress(item) ?? ''].join(' ').trim(),
	);
	return `[${references.join('; ')}]`;
}
