/** What a single key does to somebody who reads. */
export type ReadingAction =
	| 'nextSection'
	| 'previousSection'
	| 'nextMention'
	| 'previousMention'
	| 'nextCitation'
	| 'previousCitation'
	| 'goBack'
	| 'showHelp';

const actions: ReadonlyMap<string, ReadingAction> = new Map([
	['j', 'nextSection'],
	['k', 'previousSection'],
	['n', 'nextMention'],
	['p', 'previousMention'],
	['c', 'nextCitation'],
	['C', 'previousCitation'],
	['b', 'goBack'],
	['?', 'showHelp'],
]);

/** Where keys are for something else: what is typed in, or what has keys of its own. */
const elsewhere = 'input, select, textarea, [contenteditable], [role="application"], dialog';

/**
 * Listens to single keys. They can be turned off, as WCAG 2.1.4 asks, and never take a key that is typed
 * somewhere or that belongs to a shortcut of VS Code's.
 */
export class ReadingKeys {
	/** The first key of a shortcut of two, such as Ctrl+K, was pressed: the second is not for us. */
	#isAmidShortcut = false;

	/** What a key that was pressed asks for. */
	public actionFor(event: KeyboardEvent): ReadingAction | undefined {
		const { key, ctrlKey, metaKey, altKey, target, isComposing, defaultPrevented } = event;
		const isSecond = this.#isAmidShortcut;
		if (['Control', 'Meta', 'Shift', 'Alt'].includes(key)) {
			return undefined;
		}
		this.#isAmidShortcut = (ctrlKey || metaKey) && key.toLowerCase() === 'k';
		if (isSecond || ctrlKey || metaKey || altKey || isComposing || defaultPrevented) {
			return undefined;
		}
		return target instanceof Element && target.closest(elsewhere) !== null ? undefined : actions.get(key);
	}
}
