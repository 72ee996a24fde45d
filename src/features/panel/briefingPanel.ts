import * as vscode from 'vscode';
import type { CursorPlace, OpenHow } from '../../host/briefingReader';
import type { Target } from '../../protocol/target';
import { briefingPlace } from '../../host/briefingPlace';
import { Disposable } from '../../host/disposable';
import { readingTargets, type Reading } from '../../host/reading';
import type { Reveal } from '../../protocol/messagesToPanel';
import { answerPage } from './answerPage';
import { currentAppearance, onDidChangeAppearance } from './appearance';
import { createNonce } from './nonce';
import { PanelConnection, type PageMessage } from './panelConnection';
import type { BegunPanel, PanelOptions } from './panelOptions';
import type { PanelResources } from './panelResources';
import { renderMessagePage } from './panelPage';
import { PanelTab } from './panelTab';
import type { ShownBriefing } from './shownBriefing';
import { renderShownPage } from './shownPage';

/** One briefing in one webview panel: what it shows, and the messages to and from its script. */
export class BriefingPanel extends Disposable {
	readonly #changed = this.own(new vscode.EventEmitter<void>());
	/** The title, the reading or the history changed, or the panel became active or stopped being so. */
	public readonly onDidChange = this.#changed.event;

	readonly #page: PanelConnection;
	readonly #tab: PanelTab;
	#reading: Reading;
	#history = { canGoBack: false, canGoForward: false };
	#shown: ShownBriefing | undefined;
	/** Counts the changes of the briefing. */
	#version = 0;
	#resources: PanelResources | undefined;
	#reveal: Reveal | undefined;
	#serial: number;
	/** The page that was set last holds all of the text. */
	#isWhole: boolean;
	#request = 0;

	public constructor(
		id: string,
		public readonly view: vscode.WebviewPanel,
		private readonly options: PanelOptions,
		private readonly begun: BegunPanel = {},
	) {
		super();
		this.#reading = { briefing: id };
		this.#serial = begun.followed ?? 0;
		this.#isWhole = !begun.hasPage;
		this.#tab = this.own(new PanelTab(view, options.icon, () => this.#changed.fire()));
		this.#page = this.own(
			new PanelConnection(view, { log: options.log, receive: (message) => this.#answer(message) }),
		);
		this.own(view.onDidChangeViewState(() => this.#changeViewState()));
		this.own(view.onDidDispose(() => this.dispose()));
		this.own(onDidChangeAppearance(() => this.#changeAppearance()));
		this.own(
			options.library.onDidChange((ids) => {
				if (ids.includes(this.id)) {
					void this.load();
				}
			}),
		);
	}

	/** The id of the briefing. */
	public get id(): string {
		return this.#reading.briefing;
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
			this.view.dispose();
		}
	}

	/** Reads the briefing and shows it as it is now. */
	public async load(): Promise<void> {
		const request = ++this.#request;
		const { library, shown, strings, resourceFiles, log } = this.options;
		const [entry, resources] = await Promise.all([library.entry(this.id), resourceFiles.read(log)]);
		if (request !== this.#request || this.isDisposed || (entry && entry === this.#shown?.entry)) {
			return;
		}
		if (!entry) {
			this.#showFailure(resources);
			return;
		}
		const isFirst = this.#shown === undefined;
		this.#version++;
		this.#shown = shown.of(entry);
		this.#resources = resources;
		this.#tab.label(entry.briefing.title || strings.untitled);
		this.#changed.fire();
		if (isFirst) {
			this.#reveal = this.#reveal && { ...this.#reveal, ...this.#shown?.contentFor(this.#reveal.target) };
		}
		if (this.#page.isSeen && !isFirst) {
			this.#replace(this.#shown);
		} else if (this.#version > 1 || !this.begun.hasPage) {
			this.#setPage({ fromTop: this.#version === 1 && this.begun.followed === undefined });
		}
	}

	/** Does what its script asked before anybody listened. */
	public receive(message: unknown): void {
		this.#page.receive(message);
	}

	/** The briefing has another id from now on: the page is made anew for it, and the reader reads on. */
	public async moveTo(id: string): Promise<void> {
		const { place } = this.#reading;
		const target = readingTargets(this.#reading)[0];
		await this.#become({ ...this.#reading, briefing: id }, target, { preserveFocus: true, place });
	}

	/** Shows another briefing from now on, from the target or from its top. */
	public async turnTo(id: string, target: Target = top): Promise<void> {
		this.#page.leave();
		this.#history = { canGoBack: false, canGoForward: false };
		await this.#become({ briefing: id }, target, { preserveFocus: true, isSilent: true });
	}

	async #become(reading: Reading, target: Target | undefined, how: OpenHow): Promise<void> {
		this.#reading = reading;
		this.#shown = undefined;
		this.goTo(target, how);
		await this.load();
	}

	/** Brings the panel to the front, and a target into view. */
	public show(target: Target | undefined, how: OpenHow): void {
		const { preserveFocus = false, isBeside = false } = how;
		this.goTo(target, how);
		if (!this.view.visible || !preserveFocus) {
			const column = isBeside && !this.view.visible ? vscode.ViewColumn.Beside : undefined;
			this.view.reveal(column, preserveFocus);
		}
	}

	/** Brings a target into view, wherever the panel is. */
	public goTo(target: Target | undefined, { preserveFocus = false, place, isSilent }: OpenHow): void {
		if (!target) {
			return;
		}
		const serial = ++this.#serial;
		const content = this.#shown?.contentFor(target);
		this.#reveal = { type: 'reveal', serial, target, preserveFocus, place, isSilent, ...content };
		if (this.#shown && this.#page.isSeen) {
			this.#page.post(this.#reveal);
		} else {
			this.#setPage();
		}
	}

	/** Brings the place of an editor's cursor into view, where the panel is in sight. */
	public follow({ target, within }: CursorPlace): void {
		const { section } = this.#shown?.contentFor(target) ?? {};
		this.#page.postWhenReady({ type: 'follow', target, section, within });
	}

	/** Shows a target in passing, where the panel is in sight. */
	public preview(target: Target): void {
		this.#page.postIfSeen({ type: 'preview', target, ...this.#shown?.contentFor(target) });
	}

	public endPreview(): void {
		this.#page.postIfSeen({ type: 'endPreview' });
	}

	public go(direction: 'goBack' | 'goForward'): void {
		this.#page.postIfSeen({ type: direction });
	}

	#answer(message: PageMessage): void {
		this.#tab.see();
		switch (message.type) {
			case 'awaitText':
				// Another page may have been set since it asked; one out of sight asks again when it is shown.
				if (this.#shown && !this.#isWhole && this.view.visible) {
					this.#replaceText(this.#shown);
				}
				break;
			case 'ready':
				this.#becomeReady(message.version);
				break;
			case 'choose':
			case 'compare':
			case 'copyComparison':
			case 'showProblems':
				answerPage(this.#page, message, this.#shown);
				break;
			case 'reading': {
				const { section, part, item, place } = message;
				this.#reading = { briefing: this.id, section, part, item, place };
				this.#changed.fire();
				break;
			}
			case 'history':
				this.#history = { canGoBack: message.canGoBack, canGoForward: message.canGoForward };
				this.#changed.fire();
				break;
			default:
				message satisfies never;
		}
	}

	#becomeReady(version: number): void {
		if (this.#shown && version !== this.#version) {
			this.#replace(this.#shown);
		} else if (this.#shown) {
			this.#page.post({ type: 'parts', parts: [...this.#shown.renderParts()] });
		}
		if (this.#reveal) {
			// The page knows the number of the last one that it followed.
			this.#page.post(this.#reveal);
		}
	}

	#changeViewState(): void {
		if (!this.view.visible) {
			this.#tab.see();
			if (this.#page.hide()) {
				this.#setPage();
			}
		}
		this.#changed.fire();
	}

	#changeAppearance(): void {
		if (this.#page.isSeen) {
			this.#page.change({ type: 'appearance', appearance: currentAppearance() });
		} else {
			// Out of sight, VS Code has no page: it will load the one that is set now.
			this.#setPage();
		}
	}

	#replace(shown: ShownBriefing): void {
		this.#replaceText(shown);
		this.#page.post({ type: 'parts', parts: [...shown.renderParts()] });
	}

	#replaceText(shown: ShownBriefing): void {
		const { item } = this.#reading;
		this.#page.change({
			type: 'replace',
			version: this.#version,
			content: shown.render().toString(),
			pane: item && shown.contentFor(item).pane,
		});
	}

	#setPage({ fromTop = false } = {}): void {
		if (!this.#shown || !this.#resources) {
			return;
		}
		const { page, isWhole } = renderShownPage({
			shown: this.#shown,
			resources: this.#resources,
			strings: this.options.strings,
			fromTop,
			briefing: this.id,
			version: this.#version,
			reveal: this.#reveal,
			nonce: createNonce(),
			appearance: JSON.stringify(currentAppearance()),
		});
		this.#isWhole = isWhole;
		this.#page.load(page);
	}

	#showFailure(resources: PanelResources): void {
		const { strings } = this.options;
		this.#tab.label();
		if (this.begun.hasPage && this.#version === 0) {
			// It says itself what to do where the rest does not come.
			return;
		}
		this.#shown = undefined;
		const text = strings.unreadableWhere(briefingPlace(this.id));
		this.#page.load(renderMessagePage({ resources, strings, title: strings.unreadable, text }));
	}
}

/** Named where a page is to begin: VS Code scrolls a page that it sets to where the one before was. */
const top: Target = { kind: 'part', id: 'masthead' };
