import * as vscode from 'vscode';
import type { BriefingReader, CursorPlace, OpenHow } from '../../host/briefingReader';
import type { Target } from '../../protocol/target';
import { Disposable } from '../../host/disposable';
import { panelContextKeys, shippedBriefingId } from '../../host/identifiers';
import { readingTargets, type Reading } from '../../host/reading';
import { parseViewState } from '../../protocol/viewState';
import { BriefingPanel } from './briefingPanel';
import { closeBehind } from './closeBehind';
import type { KeptPanels } from './keptPanels';
import { LeftPanels } from './leftPanels';
import { leftTab } from './leftTab';
import { onDidMoveBriefings, type NewIdOf } from './movedBriefings';
import type { OpenedPanel } from './openedPanel';
import { renderMessagePage } from './panelPage';
import type { PanelOptions } from './panelOptions';
import { areTabsKnown, panelTabs } from './panelTabs';
import { createPanelView, webviewOptions } from './panelView';

/** The panels: one for each briefing that is open, found again rather than opened twice. */
export class BriefingPanels extends Disposable implements Omit<BriefingReader, 'prepare'> {
	readonly #changedReading = this.own(new vscode.EventEmitter<Reading | undefined>());
	public readonly onDidChangeReading = this.#changedReading.event;

	/** The panels that are open, the one that was active last at the end. */
	#panels: readonly BriefingPanel[] = [];
	/** The one that turns to the next text: the last that was opened beside one. */
	#beside: BriefingPanel | undefined;
	/** The new ids of files and folders that are being renamed: their panels move when that is done. */
	#moving: readonly string[] = [];
	#reported = '';
	#reportedHistory = '';

	public constructor(
		private readonly options: PanelOptions,
		private readonly kept: KeptPanels,
	) {
		super();
		this.own(
			vscode.workspace.onWillRenameFiles(({ files }) => {
				this.#moving = files.map(({ newUri }) => newUri.toString());
			}),
		);
		this.own(onDidMoveBriefings((newIdOf) => this.#move(newIdOf)));
		this.own(
			new LeftPanels({
				kept,
				openTitles: () => this.#titles,
				takeOver: (briefing) => {
					// Where it fails, what the page that was left has can still be read.
					this.open(briefing, undefined, { preserveFocus: true }).catch(() => undefined);
				},
			}),
		);
	}

	public get reading(): Reading | undefined {
		return this.#panels.at(-1)?.reading;
	}

	public async open(briefing: string, target?: Target, how: OpenHow = {}): Promise<void> {
		const { preserveFocus = false, isBeside = false } = how;
		const known = this.#find(briefing);
		if (known) {
			known.show(target, how);
			this.#beside = isBeside ? known : this.#beside;
			this.#moveToEnd(known);
			await known.load();
			return;
		}
		const tab = this.#leftTab(briefing);
		const left = this.kept.take(briefing);
		const viewColumn = columnFor(tab, isBeside);
		const view = createPanelView(this.options.strings.panelTitle, { viewColumn, preserveFocus });
		const panel = this.#add(
			view,
			new BriefingPanel(briefing, view, this.options),
			isBeside || left?.isBeside,
		);
		if (tab) {
			this.own(closeBehind(tab, view));
		}
		if (target || !tab || !left) {
			panel.goTo(target, how);
		} else {
			panel.goTo(readingTargets(left.reading)[0], { ...how, place: left.reading.place });
		}
		await panel.load();
	}

	/** Takes a panel of the briefing that ships over that was opened before there was anybody to answer it. */
	public async adopt(opened: OpenedPanel): Promise<void> {
		const { library, resourceFiles, log } = this.options;
		// Read first, so that what it asked can be answered.
		await Promise.all([library.entry(shippedBriefingId), resourceFiles.read(log)]);
		if (opened.isClosed) {
			return;
		}
		const { view } = opened;
		const messages = opened.take();
		const panel = this.#add(
			view,
			new BriefingPanel(shippedBriefingId, view, this.options, { hasPage: true }),
		);
		await panel.load();
		messages.forEach((message) => panel.receive(message));
	}

	public async turnTo(briefing: string, target?: Target): Promise<void> {
		const beside = this.#beside;
		const column = beside?.view.viewColumn;
		const inFront = this.#panels.find(({ view }) => view.visible && view.viewColumn === column);
		const known = this.#find(briefing);
		const isMoving = this.#moving.some((id) => briefing === id || briefing.startsWith(`${id}/`));
		// A panel that VS Code has yet to give back is found when it is in front.
		if (
			!beside ||
			!inFront ||
			inFront.view.active ||
			known?.view.visible ||
			isMoving ||
			this.#leftTab(briefing)
		) {
			return;
		}
		const panel = known ?? beside;
		const turning = known ? undefined : beside.turnTo(briefing, target);
		if (!panel.view.visible) {
			panel.view.reveal(column, true);
		}
		this.#moveToEnd(panel);
		await turning;
	}

	public follow(briefing: string, place: CursorPlace): void {
		this.#find(briefing)?.follow(place);
	}

	public preview(briefing: string, target: Target): void {
		this.#find(briefing)?.preview(target);
	}

	public endPreview(briefing: string): void {
		this.#find(briefing)?.endPreview();
	}

	/** One step through what was visited in the panel that is active. */
	public go(direction: 'goBack' | 'goForward'): void {
		this.#panels.at(-1)?.go(direction);
	}

	/** Takes a panel over that VS Code kept through a reload of the window. */
	public async deserializeWebviewPanel(view: vscode.WebviewPanel, value: unknown): Promise<void> {
		view.webview.options = webviewOptions;
		const state = parseViewState(value);
		const briefing = state?.briefing ?? this.#leftWithTitle(view.title);
		if (briefing === undefined) {
			const { resourceFiles, strings, log } = this.options;
			view.webview.html = renderMessagePage({
				resources: await resourceFiles.read(log),
				strings,
				title: strings.notRestored,
				text: strings.notRestoredWhatToDo,
			});
			return;
		}
		if (this.#find(briefing)) {
			view.dispose();
			return;
		}
		const left = this.kept.take(briefing);
		const panel = this.#add(
			view,
			new BriefingPanel(briefing, view, this.options, { followed: state?.followed ?? 0 }),
			left?.isBeside,
		);
		if (!state && left) {
			// The window was loaded again before the page had kept anything.
			panel.goTo(readingTargets(left.reading)[0], { preserveFocus: true, place: left.reading.place });
		}
		await panel.load();
	}

	public override dispose(): void {
		super.dispose();
		for (const panel of this.#panels) {
			panel.dispose();
		}
	}

	/** Panels go with their briefings, but for one whose briefing is open there already. */
	#move(newIdOf: NewIdOf): void {
		for (const panel of this.#panels) {
			const id = newIdOf(panel.id);
			if (id !== undefined && !this.#find(id)) {
				void panel.moveTo(id);
			}
		}
		this.#moving = [];
	}

	#find(briefing: string): BriefingPanel | undefined {
		return this.#panels.find(({ id }) => id === briefing);
	}

	/** The titles of the tabs. */
	get #titles(): readonly string[] {
		return this.#panels.map(({ view }) => view.title);
	}

	/** The tab of a panel that no extension host has, if it is surely this briefing that it shows. */
	#leftTab(briefing: string): vscode.Tab | undefined {
		const { kept } = this;
		const tabs = panelTabs();
		if (areTabsKnown()) {
			kept.forgetThoseWithout(tabs);
		}
		const panel = kept.left.find(({ reading }) => reading.briefing === briefing);
		const left = kept.left.map(({ title }) => title);
		return panel && leftTab(panel.title, { tabs, left, open: this.#titles });
	}

	/** The one briefing that a panel with that title was left of. */
	#leftWithTitle(title: string): string | undefined {
		const [left, another] = this.kept.left.filter((panel) => panel.title === title);
		return another ? undefined : left?.reading.briefing;
	}

	#add(view: vscode.WebviewPanel, panel: BriefingPanel, isBeside = false): BriefingPanel {
		this.#panels = [...this.#panels, panel];
		this.#beside = isBeside ? panel : this.#beside;
		panel.onDidChange(() => {
			if (panel.view.active) {
				this.#moveToEnd(panel);
			} else {
				this.#report();
			}
		});
		view.onDidDispose(() => {
			this.#panels = this.#panels.filter((other) => other !== panel);
			this.#beside = this.#beside === panel ? undefined : this.#beside;
			this.#report();
		});
		this.#report();
		return panel;
	}

	#moveToEnd(panel: BriefingPanel): void {
		this.#panels = [...this.#panels.filter((other) => other !== panel), panel];
		this.#report();
	}

	#report(): void {
		if (this.isDisposed) {
			// The panels that were open to the end are kept.
			return;
		}
		this.kept.keep(
			this.#panels.map((panel) => ({
				title: panel.view.title,
				reading: panel.reading,
				isBeside: panel === this.#beside,
			})),
		);
		const reading = JSON.stringify(this.reading);
		if (reading !== this.#reported) {
			this.#reported = reading;
			this.#changedReading.fire(this.reading);
		}
		const { canGoBack, canGoForward } = this.#panels.at(-1)?.history ?? {
			canGoBack: false,
			canGoForward: false,
		};
		const history = JSON.stringify([canGoBack, canGoForward]);
		if (history !== this.#reportedHistory) {
			this.#reportedHistory = history;
			void vscode.commands.executeCommand('setContext', panelContextKeys.canGoBack, canGoBack);
			void vscode.commands.executeCommand('setContext', panelContextKeys.canGoForward, canGoForward);
		}
	}
}

/** A panel takes the place of the one that was left, as if it had been found; one that is out of sight may be beside. */
function columnFor(tab: vscode.Tab | undefined, isBeside: boolean): vscode.ViewColumn {
	if (tab && (tab.isActive || !isBeside)) {
		return tab.group.viewColumn;
	}
	return isBeside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
}
