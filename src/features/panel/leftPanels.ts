import * as vscode from 'vscode';
import { Disposable } from '../../host/disposable';
import type { KeptPanel, KeptPanels } from './keptPanels';
import { leftTab } from './leftTab';
import { areTabsKnown, onDidChangeTabs, panelTabs } from './panelTabs';

export interface LeftPanelsOptions {
	readonly kept: KeptPanels;
	/** The titles of the panels that this extension host has. */
	readonly openTitles: () => readonly string[];
	/** Opens another panel in the place of the one that was left. */
	readonly takeOver: (briefing: string) => void;
}

/** Takes over the panels that the extension host before this one left in the same window, each when it is in front. */
export class LeftPanels extends Disposable {
	readonly #options: LeftPanelsOptions;
	readonly #taken = new Set<string>();

	public constructor(options: LeftPanelsOptions) {
		super();
		this.#options = options;
		if (this.#left.length > 0) {
			this.own(
				onDidChangeTabs(() => {
					void this.#takeOver();
				}),
			);
			void this.#takeOver();
		}
	}

	get #left(): readonly KeptPanel[] {
		return this.#options.kept.leftHere.filter(({ reading }) => !this.#taken.has(reading.briefing));
	}

	async #takeOver(): Promise<void> {
		await whatIsUnderWay();
		if (this.isDisposed || !areTabsKnown()) {
			return;
		}
		const { kept, openTitles, takeOver } = this.#options;
		const tabs = panelTabs();
		kept.forgetThoseWithout(tabs);
		const titles = { tabs, left: kept.left.map(({ title }) => title), open: openTitles() };
		for (const { reading, title } of this.#left) {
			if (leftTab(title, titles)?.isActive) {
				this.#taken.add(reading.briefing);
				takeOver(reading.briefing);
			}
		}
		if (this.#left.length === 0) {
			this.dispose();
		}
	}
}

/**
 * Waits until VS Code has given back what it does give back: messages come in their order. Where VS Code counts no
 * sessions, as it does not where it was built without telemetry, this alone tells what was left from what is still
 * to come.
 */
async function whatIsUnderWay(): Promise<void> {
	await vscode.commands.executeCommand('vscode.getEditorLayout');
}
