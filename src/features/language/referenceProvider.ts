import * as vscode from 'vscode';
import { occurrencesOf } from '../../core/symbols/renameSymbol';
import { definitionOf, targetAt } from '../../core/symbols/symbolAt';
import { toRange } from '../../host/toRange';
import { fromPosition, type LanguageOptions } from './language';

/** Every place where an id or a citekey is written, and for an entity where it is mentioned by name. */
export class ReferenceProvider implements vscode.ReferenceProvider {
	readonly #options: LanguageOptions;

	constructor(options: LanguageOptions) {
		this.#options = options;
	}

	async provideReferences(
		document: vscode.TextDocument,
		position: vscode.Position,
		{ includeDeclaration }: vscode.ReferenceContext,
		token: vscode.CancellationToken,
	): Promise<vscode.Location[] | undefined> {
		const parsed = await this.#options.documents.parsedUnlessCancelled(document, token);
		const symbols = parsed?.symbols();
		const target = symbols && targetAt(symbols, fromPosition(position));
		if (!target) {
			return undefined;
		}
		const { space, id } = target;
		const definition = definitionOf(symbols, space, id);
		const automatic = definition && !definition.hasOwnId && includeDeclaration ? [definition.range] : [];
		const ranges = [
			...automatic,
			...occurrencesOf(symbols, space, id)
				.filter(({ role }) => includeDeclaration || role === 'reference')
				.map(({ range }) => range),
			...symbols.words
				.filter((words) => space === 'id' && words.id === id && words.isName)
				.map(({ range }) => range),
		];
		return ranges.map((range) => new vscode.Location(document.uri, toRange(range)));
	}
}
