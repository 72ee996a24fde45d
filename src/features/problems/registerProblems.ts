import * as vscode from 'vscode';
import { openBriefingDocument, openBriefingIds } from '../../host/briefingFile';
import type { BriefingLibrary } from '../../host/briefingLibrary';
import { Disposable } from '../../host/disposable';

/** Shows the problems of open briefing files where VS Code shows problems. */
export function registerProblems(library: BriefingLibrary): vscode.Disposable {
	return new BriefingProblems(library);
}

class BriefingProblems extends Disposable {
	readonly #library: BriefingLibrary;
	readonly #diagnostics = this.own(vscode.languages.createDiagnosticCollection('briefing'));
	/** The briefings whose problems are shown. */
	readonly #shown = new Set<string>();

	constructor(library: BriefingLibrary) {
		super();
		this.#library = library;
		this.own(
			library.onDidChange((ids) => {
				// Of the many in a large library hardly any is open.
				const open = new Set(openBriefingIds());
				ids.filter((id) => open.has(id) || this.#shown.has(id)).forEach((id) => void this.#show(id));
			}),
		);
		openBriefingIds().forEach((id) => void this.#show(id));
	}

	async #show(id: string): Promise<void> {
		const document = openBriefingDocument(id);
		if (!document) {
			this.#hide(id);
			return;
		}
		const [entry, { toDiagnostic }] = await Promise.all([this.#library.entry(id), import('./toDiagnostic')]);
		if (this.isDisposed) {
			return;
		}
		if (entry && openBriefingDocument(id)) {
			this.#shown.add(id);
			this.#diagnostics.set(document.uri, entry.problems.map(toDiagnostic));
		} else {
			this.#hide(id);
		}
	}

	#hide(id: string): void {
		this.#shown.delete(id);
		this.#diagnostics.delete(vscode.Uri.parse(id));
	}
}
