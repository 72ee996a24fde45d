import * as vscode from 'vscode';
import type { LanguageOptions } from './language';

/** Folds the metadata block, its lists and their items. */
export class FoldingProvider implements vscode.FoldingRangeProvider {
	readonly #options: LanguageOptions;

	constructor(options: LanguageOptions) {
		this.#options = options;
	}

	async provideFoldingRanges(
		document: vscode.TextDocument,
		_context: vscode.FoldingContext,
		token: vscode.CancellationToken,
	): Promise<vscode.FoldingRange[] | undefined> {
		const parsed = await this.#options.documents.parsedUnlessCancelled(document, token);
		return parsed
			?.symbols()
			.folds.map(({ startLine, endLine }) => new vscode.FoldingRange(startLine, endLine));
	}
}
