import type { Cards } from './cards';
import type { Guide } from './guide';
import type { KeyHelp } from './keyHelp';
import type { Reader } from './reader';
import { ReadingKeys } from './readingKeys';
import type { ReadingSteps } from './readingSteps';

/** What keys act on. */
export interface KeyTargets {
	readonly reader: Reader;
	readonly cards: Cards;
	readonly guide: Guide;
	readonly help: KeyHelp;
	readonly steps: ReadingSteps;
	/** Whether single keys are wanted. */
	readonly areReadingKeysOn: () => boolean;
}

/** Where keys are for something else: what is typed in, or what has keys of its own. */
const elsewhere = 'input, select, textarea, [contenteditable], [role="application"], dialog';

/** Answers the keys that mean something anywhere in the panel. */
export function listenToKeys(targets: KeyTargets): void {
	const readingKeys = new ReadingKeys();
	document.body.addEventListener('keydown', (event) => {
		const isElsewhere = event.target instanceof Element && event.target.closest(elsewhere) !== null;
		const action = readingKeys.actionFor(event, isElsewhere);
		if (event.key === 'Escape') {
			if (escape(event, targets)) {
				// Nothing else of VS Code's shall close as well.
				event.stopPropagation();
			}
		} else if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
			// Only the browser is stopped, which would leave the page: VS Code gets the key and knows its commands.
			event.preventDefault();
		} else if (action !== undefined && targets.areReadingKeysOn()) {
			event.preventDefault();
			targets.cards.hide();
			if (action === 'showHelp') {
				targets.help.open();
			} else {
				targets.steps.take(action);
			}
		}
	});
}

/** Closes the one thing that lies on top; false when there is none. */
function escape({ target }: KeyboardEvent, { reader, cards, guide, help }: KeyTargets): boolean {
	if (help.close() || cards.hide() || guide.fold()) {
		return true;
	}
	const isInPane = target instanceof Element && target.closest('[data-pane]') !== null;
	if (isInPane) {
		reader.closePane();
	}
	return isInPane;
}
