import * as vscode from 'vscode';
import { isBriefingDocument, openBriefingDocument } from '../../host/briefingFile';
import type { BriefingLibrary } from '../../host/briefingLibrary';
import { Disposable } from '../../host/disposable';

/** Shows the problems of open briefing files where VS Code shows problems. */
export function registerProblems(library: BriefingLibrary): vscode.Disposable {
	return new BriefingProblems(library);
}

class BriefingProblems extends Disposable {
	readonly #library: BriefingLibrary;
	readonly #diagnostics = this.own(vscode.languages.createDiagnosticCollection('briefing'));

	constructor(library: BriefingLibrary) {
		super();
		this.#library = library;
		this.own(library.onDidChange((ids) => ids.forEach((id) => void this.#show(id))));
		for (const document of vscode.workspace.textDocuments.filter(isBriefingDocument)) {
			void this.#show(document.uri.toString());
		}
	}

	async #show(id: string): Promise<void> {
		const document = openBriefingDocument(id);
		if (!document) {
			this.#diagnostics.delete(vscode.Uri.parse(id));
			return;
		}
		const [entry, { toDiagnostic }] = await Promise.all([this.#library.entry(id), import('./toDiagnostic')]);
		if (this.isDisposed) {
			return;
		}
		if (entry && openBriefingDocument(id)) {
			this.#diagnostics.set(document.uri, entry.problems.map(toDiagnostic));
		} else {
			this.#diagnostics.delete(document.uri);
		}
	}
}
