import { intlFirstUses } from '../core/intlFirstUses';
import { nextTurn } from './nextTurn';

/**
 * Has Intl read what dates in a language (BCP 47) take, with turns for others in between; in the Node host the file of
 * this name in `node` stands for this.
 */
export async function loadIntl(language: string): Promise<void> {
	for (const use of intlFirstUses(language)) {
		try {
			use();
		} catch {
			// What is not there, as in an older browser, need not be read.
		}
		await nextTurn();
	}
}
