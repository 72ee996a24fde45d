import * as vscode from 'vscode';
import { isBriefingDocument } from '../../host/briefingFile';
import { Disposable } from '../../host/disposable';
import type { BriefingApi } from './briefingApi';

/** The extension's API, also before that which answers is loaded. */
export class ApiOnFirstUse extends Disposable {
	readonly #changed = this.own(new vscode.EventEmitter<void>());

	readonly api: BriefingApi;

	constructor(load: () => Promise<BriefingApi>) {
		super();
		this.api = Object.freeze<BriefingApi>({
			version: 1,
			onDidChangeBriefings: this.#changed.event,
			briefings: async () => (await load()).briefings(),
			lookUp: async (query, limit) => (await load()).lookUp(query, limit),
			item: async (briefing, id) => (await load()).item(briefing, id),
			open: async (briefing, id) => (await load()).open(briefing, id),
		});
	}

	/** Tells of changes from here on, once what answers is loaded. */
	follow(loaded: BriefingApi): void {
		this.own(loaded.onDidChangeBriefings(() => this.#changed.fire()));
		if (vscode.workspace.textDocuments.some(isBriefingDocument)) {
			// It may have been opened since the extension was activated.
			this.#changed.fire();
		}
	}
}
