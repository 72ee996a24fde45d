import type { MessageFromPanel } from '../protocol/messagesFromPanel';
import { parseMessageToPanel, type MessageToPanel } from '../protocol/messagesToPanel';
import type { PartStates } from '../protocol/partStates';
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

	/** Keeps where the reader is; what the parts keep stays. */
	public keep(state: Omit<ViewState, 'parts'>): void {
		this.#api.setState({ ...state, parts: this.state()?.parts });
	}

	/** Keeps what the reader did in the parts. */
	public keepParts(parts: PartStates): void {
		const state = this.state();
		if (state) {
			this.#api.setState({ ...state, parts });
		}
	}
}
