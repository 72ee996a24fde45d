import type { WebviewApi } from 'vscode-webview';
import type { MessageFromPanel } from '../protocol/messagesFromPanel';
import { parseMessageToPanel, type MessageToPanel } from '../protocol/messagesToPanel';
import type { PartStates } from '../protocol/partStates';
import { reportError } from './reportedErrors';
import { parseViewState, type ViewState } from '../protocol/viewState';

/** The one way from the page to the extension, and to what VS Code keeps for the page. */
export class HostConnection {
	readonly #api: WebviewApi<unknown>;
	#state: ViewState | undefined;

	public constructor(api: WebviewApi<unknown>) {
		this.#api = api;
		this.#state = parseViewState(api.getState());
	}

	public post(message: MessageFromPanel): void {
		this.#api.postMessage(message);
	}

	public onMessage(listener: (message: MessageToPanel) => void, signal?: AbortSignal): void {
		window.addEventListener(
			'message',
			({ data }) => {
				const message = parseMessageToPanel(data);
				if (message) {
					listener(message);
				} else {
					reportError(this.#api, `Unknown message: ${JSON.stringify(data)?.slice(0, 200)}`);
				}
			},
			{ signal },
		);
	}

	/** What was kept last, by this page or by the one before it. */
	public get state(): ViewState | undefined {
		return this.#state;
	}

	/** Keeps where the reader is; what the parts keep stays. */
	public keep(state: Omit<ViewState, 'parts'>): void {
		this.#set({ ...state, parts: this.#state?.parts });
	}

	/** Keeps what the reader did in the parts. */
	public keepParts(parts: PartStates): void {
		if (this.#state) {
			this.#set({ ...this.#state, parts });
		}
	}

	#set(state: ViewState): void {
		this.#state = state;
		this.#api.setState(state);
	}
}
