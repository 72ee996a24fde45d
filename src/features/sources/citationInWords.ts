import type { Reference } from '../../core/briefing';
import { referenceAddress } from '../../core/references/referenceAddress';
import { referenceText } from '../../host/dateText';

/** References in brackets, with their addresses, where nothing would look a citekey up. */
export function citationInWords(references: readonly Reference[]): string {
	const texts = references.map(({ item }) =>
		[referenceText(item), referenceAddress(item) ?? ''].join(' ').trim(),
	);
	return `[${texts.join('; ')}]`;
}
