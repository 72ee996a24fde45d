import type { Target } from '../protocol/target';
import { targetAt } from './targetAt';

/**
 * Tells VS Code what its menu is opened on, which it reads from this attribute when the event reaches the window:
 * what is under the pointer, or has the focus when the menu is opened by key.
 */
export function describeContextMenu(briefing: string): void {
	document.body.addEventListener('contextmenu', ({ target }) => {
		const found: Target | undefined = target instanceof Element ? targetAt(target) : undefined;
		document.body.dataset['vscodeContext'] = JSON.stringify(
			found ? { briefing, target: found } : { briefing },
		);
	});
}
