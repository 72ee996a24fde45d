import { numberFormat } from '../../core/intlFormats';
import { interfaceLanguage } from '../interfaceLanguage';

/** A count within a sentence, as the language of the interface writes it: 2,000. */
export function countText(count: number): string {
	return numberFormat(interfaceLanguage(), {}).format(count);
}
