import * as vscode from 'vscode';
import { outlineOfDocument, type OutlineEntry } from '../../core/symbols/outline';
import { kindGroupName } from '../../host/kindWords';
import { toRange } from '../../host/toRange';
import type { LanguageOptions } from './language';

/** The outline and the breadcrumbs: entities by kind, sections by level, and their claims. */
export class SymbolProvider implements vscode.DocumentSymbolProvider {
	readonly #options: LanguageOptions;

	constructor(options: LanguageOptions) {
		this.#options = options;
	}

	async provideDocumentSymbols(
		document: vscode.TextDocument,
		token: vscode.CancellationToken,
	): Promise<vscode.DocumentSymbol[] | undefined> {
		const parsed = await this.#options.documents.parsedUnlessCancelled(document, token);
		return parsed && outlineOfDocument(parsed.briefing, parsed.symbols()).map(toSymbol);
	}
}

const kinds: ReadonlyMap<string, vscode.SymbolKind> = new Map([
	['metadata', vscode.SymbolKind.Module],
	['kind', vscode.SymbolKind.Namespace],
	['section', vscode.SymbolKind.String],
	['claim', vscode.SymbolKind.Event],
	['model', vscode.SymbolKind.Object],
	['person', vscode.SymbolKind.Variable],
	['hardware', vscode.SymbolKind.Constant],
]);

function toSymbol(entry: OutlineEntry): vscode.DocumentSymbol {
	const symbol = new vscode.DocumentSymbol(
		labelOf(entry),
		entry.detail,
		kinds.get(entry.kind) ?? vscode.SymbolKind.Class,
		toRange(entry.range),
		toRange(entry.selection),
	);
	symbol.children = entry.children.map(toSymbol);
	return symbol;
}

function labelOf({ kind, label }: OutlineEntry): string {
	const words =
		kind === 'kind' ? kindGroupName(label) : kind === 'metadata' ? vscode.l10n.t('Metadata') : label;
	// VS Code refuses a symbol without a name.
	return words.trim() || vscode.l10n.t('Untitled');
}
