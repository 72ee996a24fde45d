import type { MessageToPanel } from '../protocol/messagesToPanel';
import { applyAppearance } from './appearance';
import { followCursor } from './followCursor';
import type { Parts } from './parts';
import type { Reader } from './reader';

/** Does what a message of the host asks. */
export function receive(message: MessageToPanel, root: HTMLElement, reader: Reader, parts: Parts): void {
	switch (message.type) {
		case 'reveal':
			reader.follow(message);
			break;
		case 'follow':
			followCursor(message, root, reader);
			break;
		case 'preview':
			reader.preview(message.target, message);
			break;
		case 'endPreview':
			reader.endPreview();
			break;
		case 'pane':
			reader.receivePane(message.target, message);
			break;
		case 'replace':
			reader.replace(message.content, message.pane);
			break;
		case 'parts':
			// The page is painted first.
			whenIdle(() => {
				reader.rearrange(() => {
					parts.fill(message.parts);
				});
			});
			break;
		case 'compared':
			parts.compared(message.entities, message.content);
			break;
		case 'appearance':
			reader.rearrange(() => {
				applyAppearance(message.appearance);
			});
			break;
		case 'goBack':
			reader.step(-1);
			break;
		case 'goForward':
			reader.step(1);
			break;
		default:
			message satisfies never;
	}
}

/** Safari has no idle callbacks. */
function whenIdle(action: () => void): void {
	if ('requestIdleCallback' in window) {
		requestIdleCallback(action, { timeout: 1000 });
	} else {
		setTimeout(action);
	}
}
