import { intlFirstUses } from '../core/intlFirstUses';
import { nextTurn } from './nextTurn';

/**
 * Has Intl read what dates in a language (BCP 47) take, with turns for others in between; in the Node host the file of
 * this name in `node` stands for this.
 */
export async function loadIntl(language: string): Promise<void> {
	for (const use of intlFirstUses(language)) {
		use();
		await nextTurn();
	}
}
