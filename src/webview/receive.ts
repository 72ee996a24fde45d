import type { MessageToPanel } from '../protocol/messagesToPanel';
import type { Reader } from './reader';

/** Does what a message of the host asks. */
export function receive(message: MessageToPanel, reader: Reader): void {
	switch (message.type) {
		case 'reveal':
			reader.follow(message);
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
