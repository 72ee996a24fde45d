/** What a single key does to somebody who reads. */
export type ReadingAction =
	| 'nextSection'
	| 'previousSection'
	| 'nextMention'
	| 'previousMention'
	| 'nextCitation'
	| 'previousCitation'
	| 'nextClaim'
	| 'previousClaim'
	| 'goBack'
	| 'showHelp';

/** The keys, as `KeyboardEvent.key` has them. */
export const readingActions: ReadonlyMap<string, ReadingAction> = new Map([
	['j', 'nextSection'],
	['k', 'previousSection'],
	['n', 'nextMention'],
	['p', 'previousMention'],
	['c', 'nextCitation'],
	['C', 'previousCitation'],
	['m', 'nextClaim'],
	['M', 'previousClaim'],
	['b', 'goBack'],
	['?', 'showHelp'],
]);

/** What is asked of an event of the keyboard. */
export type PressedKey = Pick<
	KeyboardEvent,
	'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'defaultPrevented'
>;

/**
 * Listens to single keys. They can be turned off, as WCAG 2.1.4 asks, and never take a key that is typed
 * somewhere or that belongs to a shortcut of VS Code's.
 */
export class ReadingKeys {
	/** The first key of a shortcut of two, such as Ctrl+K, was pressed: the second is not for us. */
	#isAmidShortcut = false;

	/** What a key that was pressed asks for; nothing where keys are for something else, as in a field. */
	public actionFor(
		{ key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented }: PressedKey,
		isElsewhere: boolean,
	): ReadingAction | undefined {
		if (['Control', 'Meta', 'Shift', 'Alt'].includes(key)) {
			return undefined;
		}
		const isSecond = this.#isAmidShortcut;
		this.#isAmidShortcut = (ctrlKey || metaKey) && key.toLowerCase() === 'k';
		const isOurs = !(
			isSecond ||
			ctrlKey ||
			metaKey ||
			altKey ||
			isComposing ||
			defaultPrevented ||
			isElsewhere
		);
		return isOurs ? readingActions.get(key) : undefined;
	}
}
