import * as vscode from 'vscode';
import type { BriefingReader, CursorPlace, OpenHow, Reading } from '../../host/briefingReader';
import type { Target } from '../../protocol/target';
import { Disposable } from '../../host/disposable';
import { panelContextKeys, panelViewType } from '../../host/identifiers';
import { parseViewState } from '../../protocol/viewState';
import { BriefingPanel, type PanelOptions } from './briefingPanel';
import { renderMessagePage, webviewOptions } from './panelPage';

/** The panels: one for each briefing that is open, found again rather than opened twice. */
export class BriefingPanels extends Disposable implements BriefingReader {
	readonly #changedReading = this.own(new vscode.EventEmitter<Reading | undefined>());
	public readonly onDidChangeReading = this.#changedReading.event;

	/** The panels that are open, the one that was active last at the end. */
	#panels: readonly BriefingPanel[] = [];
	#reported = '';
	#reportedHistory = '';

	public constructor(private readonly options: PanelOptions) {
		super();
	}

	public get reading(): Reading | undefined {
		return this.#panels.at(-1)?.reading;
	}

	public prepare(): void {
		void this.options.resourceFiles.read();
	}

	public async open(briefing: string, target?: Target, how: OpenHow = {}): Promise<void> {
		const { preserveFocus = false, isBeside = false } = how;
		const known = this.#find(briefing);
		if (known) {
			known.show(target, how);
			this.#moveToEnd(known);
			await known.load();
			return;
		}
		const view = vscode.window.createWebviewPanel(
			panelViewType,
			this.options.strings.panelTitle,
			{ viewColumn: isBeside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active, preserveFocus },
			{ ...webviewOptions, enableFindWidget: true },
		);
		const panel = this.#add(view, new BriefingPanel(briefing, view, this.options));
		panel.show(target, how);
		await panel.load();
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
		const state = parseViewState(value);
		if (!state) {
			const { resourceFiles, strings } = this.options;
			view.webview.options = webviewOptions;
			view.webview.html = renderMessagePage({
				resources: await resourceFiles.read(),
				strings,
				title: strings.notRestored,
				text: strings.notRestoredWhatToDo,
			});
			return;
		}
		if (this.#find(state.briefing)) {
			view.dispose();
			return;
		}
		await this.#add(view, new BriefingPanel(state.briefing, view, this.options, state.followed)).load();
	}

	public override dispose(): void {
		for (const panel of this.#panels) {
			panel.dispose();
		}
		super.dispose();
	}

	#find(briefing: string): BriefingPanel | undefined {
		return this.#panels.find(({ id }) => id === briefing);
	}

	#add(view: vscode.WebviewPanel, panel: BriefingPanel): BriefingPanel {
		this.#panels = [...this.#panels, panel];
		panel.onDidChange(() => {
			if (panel.isActive) {
				this.#moveToEnd(panel);
			} else {
				this.#report();
			}
		});
		view.onDidDispose(() => {
			this.#panels = this.#panels.filter((other) => other !== panel);
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
