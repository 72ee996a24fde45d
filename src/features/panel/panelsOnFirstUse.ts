import * as vscode from 'vscode';
import type { BriefingReader, CursorPlace, OpenHow } from '../../host/briefingReader';
import type { Target } from '../../protocol/target';
import { Disposable } from '../../host/disposable';
import { onFirstUse } from '../../host/onFirstUse';
import type { Reading } from '../../host/reading';
import type { BriefingPanels } from './briefingPanels';
import type { OpenedPanel } from './openedPanel';
import type { PanelDependencies } from './registerPanel';

/** Stands for the panels until one is opened: what makes and fills them is loaded then, and not when we activate. */
export class PanelsOnFirstUse extends Disposable implements BriefingReader, vscode.WebviewPanelSerializer {
	readonly #changedReading = this.own(new vscode.EventEmitter<Reading | undefined>());
	public readonly onDidChangeReading = this.#changedReading.event;

	/** What was opened before, or is being opened. */
	readonly #early: Promise<OpenedPanel | undefined> | undefined;
	readonly #load = onFirstUse(() => this.#create());
	#panels: BriefingPanels | undefined;

	public constructor(private readonly dependencies: PanelDependencies) {
		super();
		this.#early = dependencies.early.takeOver();
		if (dependencies.kept.leftHere.length > 0 || this.#early) {
			// It is to be taken over when it is in front; where that fails, its page can still be read.
			this.#load().catch(() => undefined);
		}
	}

	public get reading(): Reading | undefined {
		return this.#panels?.reading;
	}

	public prepare(briefing: string): void {
		// The files first: they come while the rest is loaded.
		const { early, library, log } = this.dependencies;
		void early.resourceFiles.read(log);
		void library.entry(briefing);
		// What fails here fails again, and is told, when a panel is opened.
		this.#load().catch(() => undefined);
	}

	public async open(briefing: string, target?: Target, how?: OpenHow): Promise<void> {
		const panels = await this.#load();
		await panels.open(briefing, target, how);
	}

	public async turnTo(briefing: string, target?: Target): Promise<void> {
		await this.#panels?.turnTo(briefing, target);
	}

	public follow(briefing: string, place: CursorPlace): void {
		this.#panels?.follow(briefing, place);
	}

	public preview(briefing: string, target: Target): void {
		this.#panels?.preview(briefing, target);
	}

	public endPreview(briefing: string): void {
		this.#panels?.endPreview(briefing);
	}

	/** One step through what was visited in the panel that is active. */
	public go(direction: 'goBack' | 'goForward'): void {
		this.#panels?.go(direction);
	}

	public async deserializeWebviewPanel(view: vscode.WebviewPanel, state: unknown): Promise<void> {
		const panels = await this.#load();
		await panels.deserializeWebviewPanel(view, state);
	}

	async #create(): Promise<BriefingPanels> {
		const { createPanels } = await import('./createPanels');
		const panels = this.own(createPanels(this.dependencies));
		this.own(panels.onDidChangeReading((reading) => this.#changedReading.fire(reading)));
		this.#panels = panels;
		const opened = await this.#early;
		if (opened && !opened.isClosed) {
			await panels.adopt(opened);
			// Whoever opens a briefing next has to choose where there are others: that is found out meanwhile.
			this.dependencies.library.hasOthers().catch(() => undefined);
		}
		return panels;
	}
}
