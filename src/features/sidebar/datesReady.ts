import { dateText } from '../../host/dateText';
import { interfaceLanguage } from '../../host/interfaceLanguage';
import { nextTurn } from '../../host/nextTurn';
import { onFirstUse } from '../../host/onFirstUse';

/**
 * Settles when dates can be written in words at once. At its first use Intl reads what there is of all languages, and
 * holds the thread for longer than anybody else may: each of these reads its share, so that others have their turn.
 */
export const datesReady = onFirstUse(async (): Promise<void> => {
	const language = interfaceLanguage();
	const firstUses = [
		() => new Intl.Collator(language),
		() => new Intl.Segmenter(language),
		() => dateText('2025-01-01'),
	];
	for (const use of firstUses) {
		use();
		await nextTurn();
	}
});
