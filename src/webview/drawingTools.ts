import type { DrawingView } from './drawingView';

/** By how much one step zooms. */
export const zoomStep = 1.4;

/** Shows the buttons that zoom, which are of no use without a script, and answers them. */
export function listenToTools(root: ParentNode, view: DrawingView): void {
	const tools = root.querySelector<HTMLElement>('.ties-tools');
	tools?.removeAttribute('hidden');
	tools?.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest<HTMLElement>('[data-zoom]') : null;
		switch (button?.dataset['zoom']) {
			case 'in':
				view.zoomBy(zoomStep);
				break;
			case 'out':
				view.zoomBy(1 / zoomStep);
				break;
			case 'all':
				view.showAll();
				break;
		}
	});
}
