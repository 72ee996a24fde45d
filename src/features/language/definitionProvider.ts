import type * as vscode from 'vscode';
import { definitionOf, targetAt } from '../../core/symbols/symbolAt';
import { fromPosition, parsedUnlessCancelled, toRange, type LanguageOptions } from './language';

/** From an id, a citekey, a name or a link to where it is defined. */
export class DefinitionProvider implements vscode.DefinitionProvider {
	readonly #options: LanguageOptions;

	constructor(options: LanguageOptions) {
		this.#options = options;
	}

	async provideDefinition(
		document: vscode.TextDocument,
		position: vscode.Position,
		token: vscode.CancellationToken,
	): Promise<vscode.DefinitionLink[] | undefined> {
		const parsed = await parsedUnlessCancelled(this.#options.documents, document, token);
		const symbols = parsed?.symbols();
		const target = symbols && targetAt(symbols, fromPosition(position));
		const definition = target && definitionOf(symbols, target.space, target.id);
		return (
			definition && [
				{
					originSelectionRange: toRange(target.range),
					targetUri: document.uri,
					targetRange: toRange(definition.fullRange),
					targetSelectionRange: toRange(definition.range),
				},
			]
		);
	}
}
