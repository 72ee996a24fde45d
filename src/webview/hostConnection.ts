import type { MessageFromPanel } from '../protocol/messagesFromPanel';
import { parseMessageToPanel, type MessageToPanel } from '../protocol/messagesToPanel';
import { parseViewState, type ViewState } from '../protocol/viewState';

/** The one way from the page to the extension, and to what VS Code keeps for the page. */
export class HostConnection {
	// Taken once and kept private, as VS Code asks: nothing else on the page can post messages.
	readonly #api = acquireVsCodeApi();

	public post(message: MessageFromPanel): void {
		this.#api.postMessage(message);
	}

	public reportError(error: unknown): void {
		const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
		this.post({ type: 'reportError', message: text.slice(0, 4000) });
	}

	public onMessage(listener: (message: MessageToPanel) => void): void {
		window.addEventListener('message', ({ data }) => {
			const message = parseMessageToPanel(data);
			if (message) {
				listener(message);
			} else {
				this.reportError(`Unknown message: ${JSON.stringify(data)?.slice(0, 200)}`);
			}
		});
	}

	public state(): ViewState | undefined {
		return parseViewState(this.#api.getState());
	}

	public keep(state: ViewState): void {
		this.#api.setState(state);
	}
}
