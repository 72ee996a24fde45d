import '../../media/panel/panel.css';
import type { Appearance } from '../protocol/appearance';
import type { PageStart, Start } from '../protocol/start';
import type { ViewState } from '../protocol/viewState';
import { afterPainting } from './afterPainting';
import { applyAppearance } from './appearance';
import { reportErrors } from './reportedErrors';

// Taken once and kept private, as VS Code asks: nothing else on the page can post messages.
const api = acquireVsCodeApi();
reportErrors(api);
const root = document.getElementById('page:briefing');
if (root) {
	open(root);
}

/**
 * Begins at once where the reader is to be somewhere else than at the beginning, and otherwise once that is seen:
 * until then, most of the script is not even evaluated. Where the page before was of another briefing, begins when VS
 * Code has done with that.
 */
function open(root: HTMLElement): void {
	const { dataset } = document.body;
	// The extension wrote both, from the same types.
	const pageStart = JSON.parse(dataset['start'] ?? '{}') as PageStart;
	const start: Start = { ...pageStart, appearance: JSON.parse(dataset['appearance'] ?? '{}') as Appearance };
	// First, as every place that is measured depends on it.
	applyAppearance(start.appearance);
	const begin = async (): Promise<void> => {
		const page = await import('./page');
		await page.open(root, { api, start });
		document.body.classList.remove('is-awaited');
	};
	const state = api.getState() as Pick<ViewState, 'briefing'> | undefined;
	const isAtBeginning = !start.reveal && state === undefined;
	const isOfAnother = state !== undefined && state.briefing !== start.briefing;
	// Moved to another column, say: the place is in the text that is to come.
	document.body.classList.toggle('is-awaited', !isAtBeginning && (isOfAnother || !start.isWhole));
	if (!isAtBeginning && !isOfAnother) {
		void begin();
	} else {
		// VS Code shows the page when it is loaded, and scrolls it to where the one before it was.
		window.addEventListener('load', () => {
			afterPainting(() => void begin());
		});
	}
}
