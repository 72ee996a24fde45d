import * as vscode from 'vscode';
import { definitionOf, targetAt } from '../../core/symbols/symbolAt';
import { toRange } from '../../host/toRange';
import { fromPosition, type LanguageOptions } from './language';

/** From an id, a citekey, a name or a link to where it is defined, which for a citekey may be in a bibliography. */
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
		const parsed = await this.#options.documents.parsedUnlessCancelled(document, token);
		const symbols = parsed?.symbols();
		const target = symbols && targetAt(symbols, fromPosition(position));
		const definition = target && definitionOf(symbols, target.space, target.id);
		if (target?.space === 'citekey' && !definition) {
			return this.#inBibliography(document.uri, target.id, toRange(target.range));
		}
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

	#inBibliography(
		briefing: vscode.Uri,
		citekey: string,
		originSelectionRange: vscode.Range,
	): vscode.DefinitionLink[] | undefined {
		const found = this.#options.bibliographies
			.indexes(briefing)
			.findLast(({ index }) => index.offsets.has(citekey));
		const offset = found?.index.offsets.get(citekey);
		if (!found || offset === undefined) {
			return undefined;
		}
		const { line, column } = found.index.placeOf(offset);
		const start = new vscode.Position(line, column);
		return [{ originSelectionRange, targetUri: found.uri, targetRange: new vscode.Range(start, start) }];
	}
}
