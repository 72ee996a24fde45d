import * as vscode from 'vscode';
import type { BriefingApi } from './briefingApi';

/** The extension's API before that which answers is loaded. */
export function apiOnFirstUse(load: () => Promise<BriefingApi>): BriefingApi {
	return Object.freeze<BriefingApi>({
		version: 1,
		onDidChangeBriefings: (listener, thisArgument, disposables) => {
			let isDisposed = false;
			let listening: vscode.Disposable | undefined;
			const start = async (): Promise<void> => {
				const api = await load();
				if (!isDisposed) {
					listening = api.onDidChangeBriefings(listener, thisArgument);
				}
			};
			// What cannot be loaded has nothing to tell.
			start().catch(() => undefined);
			const disposable = new vscode.Disposable(() => {
				isDisposed = true;
				listening?.dispose();
			});
			disposables?.push(disposable);
			return disposable;
		},
		briefings: async () => (await load()).briefings(),
		lookUp: async (query, limit) => (await load()).lookUp(query, limit),
		item: async (briefing, id) => (await load()).item(briefing, id),
		open: async (briefing, id) => (await load()).open(briefing, id),
	});
}
