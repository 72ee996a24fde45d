import * as vscode from 'vscode';
import type { PanelStrings } from '../../core/render/panelStrings';
import type { BriefingLibrary, LibraryEntry } from '../../host/briefingLibrary';
import type { OpenHow, Reading, Target } from '../../host/briefingReader';
import { Disposable } from '../../host/disposable';
import { parseMessageFromPanel, type MessageFromPanel } from '../../protocol/messagesFromPanel';
import type { MessageToPanel, Reveal } from '../../protocol/messagesToPanel';
import { appearanceSettings, currentAppearance } from './appearance';
import type { PanelResourceFiles, PanelResources } from './panelResources';
import { renderMessagePage, renderPage, webviewOptions } from './panelPage';
import { readingWords } from './readingStrings';
import { ShownBriefing } from './shownBriefing';

export interface PanelOptions {
	readonly library: BriefingLibrary;
	readonly log: vscode.LogOutputChannel;
	readonly resourceFiles: PanelResourceFiles;
	readonly strings: PanelStrings;
}

/** One briefing in one webview panel: what it shows, and the messages to and from its script. */
export class BriefingPanel extends Disposable {
	readonly #changed = this.own(new vscode.EventEmitter<void>());
	/** The reading or the history changed, or the panel became active or stopped being so. */
	public readonly onDidChange = this.#changed.event;

	#reading: Reading;
	#history = { canGoBack: false, canGoForward: false };
	#shown: ShownBriefing | undefined;
	#resources: PanelResources | undefined;
	#reveal: Reveal | undefined;
	/** The script on the page listens. */
	#isReady = false;
	/** The page that VS Code would load again is not what is shown. */
	#isStale = false;
	#serial: number;
	#request = 0;

	public constructor(
		public readonly id: string,
		private readonly panel: vscode.WebviewPanel,
		private readonly options: PanelOptions,
		followed = 0,
	) {
		super();
		this.#reading = { briefing: id };
		this.#serial = followed;
		panel.webview.options = webviewOptions;
		this.own(panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)));
		this.own(panel.onDidChangeViewState(() => this.#changeViewState()));
		this.own(panel.onDidDispose(() => this.dispose()));
		this.own(
			vscode.workspace.onDidChangeConfiguration(({ affectsConfiguration }) => {
				if (appearanceSettings.some((setting) => affectsConfiguration(setting))) {
					this.#changeAppearance();
				}
			}),
		);
		this.own(
			options.library.onDidChange((ids) => {
				if (ids.includes(id)) {
					void this.load();
				}
			}),
		);
	}

	public get isActive(): boolean {
		return this.panel.active;
	}

	public get reading(): Reading {
		return this.#reading;
	}

	public get history(): { readonly canGoBack: boolean; readonly canGoForward: boolean } {
		return this.#history;
	}

	public override dispose(): void {
		if (!this.isDisposed) {
			super.dispose();
			this.panel.dispose();
		}
	}

	/** Reads the briefing and shows it as it is now. */
	public async load(): Promise<void> {
		const request = ++this.#request;
		const { strings, resourceFiles } = this.options;
		const [entry, resources] = await Promise.all([this.#read(), resourceFiles.read()]);
		if (request !== this.#request || this.isDisposed || (entry && entry === this.#shown?.entry)) {
			return;
		}
		if (!entry) {
			this.#showFailure(resources);
			return;
		}
		const isFirst = this.#shown === undefined;
		const version = (this.#shown?.version ?? 0) + 1;
		this.#shown = new ShownBriefing(entry, strings, version);
		this.#resources = resources;
		this.panel.title = entry.briefing.title || strings.untitled;
		if (isFirst) {
			this.#reveal = this.#reveal && { ...this.#reveal, ...this.#shown?.contentFor(this.#reveal.target) };
		}
		if (this.#isReady && this.panel.visible) {
			this.#replace(this.#shown);
		} else {
			this.#setPage();
		}
	}

	async #read(): Promise<LibraryEntry | undefined> {
		const { library, log } = this.options;
		try {
			return await library.entry(this.id);
		} catch (error) {
			log.error(`Reading the briefing ${this.id} failed.`, error instanceof Error ? error : String(error));
			return undefined;
		}
	}

	/** Brings the panel to the front, and a target into view. */
	public show(target: Target | undefined, { preserveFocus = false, place }: OpenHow): void {
		if (target) {
			const serial = ++this.#serial;
			const how = { preserveFocus, place };
			this.#reveal = { type: 'reveal', serial, target, ...how, ...this.#shown?.contentFor(target) };
			if (this.#isReady && this.panel.visible) {
				this.#post(this.#reveal);
			} else {
				this.#setPage();
			}
		}
		if (!this.panel.visible || !preserveFocus) {
			this.panel.reveal(undefined, preserveFocus);
		}
	}

	/** Shows a target in passing, where the panel is in sight. */
	public preview(target: Target): void {
		this.#postIfSeen({ type: 'preview', target, ...this.#shown?.contentFor(target) });
	}

	public endPreview(): void {
		this.#postIfSeen({ type: 'endPreview' });
	}

	public go(direction: 'goBack' | 'goForward'): void {
		this.#postIfSeen({ type: direction });
	}

	#receive(value: unknown): void {
		const message = parseMessageFromPanel(value);
		if (!message) {
			this.options.log.warn(`The panel sent a message that is not known: ${JSON.stringify(value)}`);
			return;
		}
		this.#answer(message);
	}

	#answer(message: MessageFromPanel): void {
		switch (message.type) {
			case 'ready':
				this.#becomeReady(message.version);
				break;
			case 'choose':
				this.#post({ type: 'pane', target: message.target, ...this.#shown?.contentFor(message.target) });
				break;
			case 'compare':
				this.#post({
					type: 'compared',
					entities: message.entities,
					content: this.#shown?.renderCompared(message.entities) ?? '',
				});
				break;
			case 'reading':
				this.#reading = {
					briefing: this.id,
					section: message.section,
					item: message.item,
					place: message.place,
				};
				this.#changed.fire();
				break;
			case 'history':
				this.#history = { canGoBack: message.canGoBack, canGoForward: message.canGoForward };
				this.#changed.fire();
				break;
			case 'showProblems':
				void vscode.commands.executeCommand('workbench.actions.view.problems');
				break;
			case 'reportError':
				this.options.log.error(`The panel's script failed: ${message.message}`);
				break;
			default:
				message satisfies never;
		}
	}

	#becomeReady(version: number): void {
		this.#isReady = true;
		if (this.#shown && version !== this.#shown.version) {
			this.#replace(this.#shown);
		} else if (this.#shown) {
			this.#post({ type: 'parts', parts: [...this.#shown.renderParts()] });
		}
		if (this.#reveal) {
			// The page knows the number of the last one that it followed.
			this.#post(this.#reveal);
		}
	}

	#changeViewState(): void {
		if (!this.panel.visible) {
			// VS Code throws the page away and loads it again from what was set last.
			this.#isReady = false;
			if (this.#isStale) {
				this.#setPage();
			}
		}
		this.#changed.fire();
	}

	#changeAppearance(): void {
		this.#isStale = true;
		this.#postIfSeen({ type: 'appearance', appearance: currentAppearance() });
	}

	#replace(shown: ShownBriefing): void {
		this.#isStale = true;
		const { item } = this.#reading;
		this.#post({
			type: 'replace',
			version: shown.version,
			content: shown.render().toString(),
			pane: item && shown.contentFor(item).pane,
		});
		this.#post({ type: 'parts', parts: [...shown.renderParts()] });
	}

	#setPage(): void {
		if (!this.#shown || !this.#resources) {
			return;
		}
		const { strings } = this.options;
		this.#isReady = false;
		this.#isStale = false;
		this.panel.webview.html = renderPage({
			resources: this.#resources,
			strings,
			title: this.#shown.entry.briefing.title,
			content: this.#shown.render(),
			start: {
				briefing: this.id,
				version: this.#shown.version,
				reveal: this.#reveal,
				announcements: strings.announcements,
				words: readingWords(strings),
				appearance: currentAppearance(),
			},
		});
	}

	#showFailure(resources: PanelResources): void {
		this.#shown = undefined;
		this.#isReady = false;
		this.panel.webview.html = renderMessagePage({
			resources,
			strings: this.options.strings,
			title: this.options.strings.unreadable,
			text: this.options.strings.unreadableWhere(this.id),
		});
	}

	#post(message: MessageToPanel): void {
		void this.panel.webview.postMessage(message);
	}

	#postIfSeen(message: MessageToPanel): void {
		if (this.#isReady && this.panel.visible) {
			this.#post(message);
		}
	}
}
