import type * as vscode from 'vscode';
import { Disposable } from '../../host/disposable';
import { parseMessageFromPanel, type MessageFromPanel } from '../../protocol/messagesFromPanel';
import type { MessageToPanel } from '../../protocol/messagesToPanel';

/** What is for the panel, and not for the log. */
export type PageMessage = Exclude<MessageFromPanel, { type: 'reportError' }>;

/** The page in a webview panel: what is sent to its script, and what comes from it. */
export class PanelConnection extends Disposable {
	readonly #panel: vscode.WebviewPanel;
	readonly #log: vscode.LogOutputChannel;
	readonly #receive: (message: PageMessage) => void;
	/** The script on the page listens. */
	#isListening = false;
	/** The page that is there is of a briefing that is not shown any more. */
	#isOfAnother = false;
	/** What is to be sent to the page once it listens. */
	#awaiting: MessageToPanel | undefined;
	/** What the page shows was sent to its script, and is not what VS Code would load again. */
	#isAhead = false;

	public constructor(
		panel: vscode.WebviewPanel,
		{ log, receive }: { log: vscode.LogOutputChannel; receive: (message: PageMessage) => void },
	) {
		super();
		this.#panel = panel;
		this.#log = log;
		this.#receive = receive;
		this.own(panel.webview.onDidReceiveMessage((value: unknown) => this.receive(value)));
	}

	/** Takes what the script on the page sent. */
	public receive(value: unknown): void {
		const message = parseMessageFromPanel(value);
		if (!message) {
			this.#log.warn(`The panel sent a message that is not known: ${JSON.stringify(value)}`);
			return;
		}
		if (message.type === 'reportError') {
			this.#log.error(`The panel's script failed: ${message.message}`);
			return;
		}
		if (message.type === 'ready') {
			this.#isListening = true;
			this.#isOfAnother = false;
		}
		if (!this.#isOfAnother || message.type === 'awaitText') {
			this.#receive(message);
		}
		if (message.type === 'ready' && this.#awaiting) {
			this.post(this.#awaiting);
			this.#awaiting = undefined;
		}
	}

	/** Whether what is sent now is seen. */
	public get isSeen(): boolean {
		return this.#isListening && this.#panel.visible;
	}

	/** Sends something that the page shows for a while, and that it need not show when it is loaded again. */
	public post(message: MessageToPanel): void {
		void this.#panel.webview.postMessage(message);
	}

	/** The same, once the page that is being loaded in sight can take it; the last such message is the one that counts. */
	public postWhenReady(message: MessageToPanel): void {
		this.#awaiting = this.#isListening || !this.#panel.visible ? undefined : message;
		this.postIfSeen(message);
	}

	/** The same where it is seen, and nothing otherwise. */
	public postIfSeen(message: MessageToPanel): void {
		if (this.isSeen) {
			this.post(message);
		}
	}

	/** Sends something that changes what the page is. */
	public change(message: MessageToPanel): void {
		this.#isAhead = true;
		this.post(message);
	}

	/** Loads another page. */
	public load(page: string): void {
		this.#isListening = false;
		this.#isAhead = false;
		this.#panel.webview.html = page;
	}

	/** Another briefing is to be shown: what the page that is there still says means nothing any more. */
	public leave(): void {
		this.#isListening = false;
		this.#isOfAnother = true;
	}

	/** VS Code throws the page away where it is out of sight; whether that page is not what it is to load again. */
	public hide(): boolean {
		this.#isListening = false;
		return this.#isAhead;
	}
}
