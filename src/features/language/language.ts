import type * as vscode from 'vscode';
import type { Position } from '../../core/symbols/symbolAt';
import type { BibliographiesOnFirstUse } from '../../host/bibliographiesOnFirstUse';
import type { ParsedDocument } from '../../host/briefingSource';
import type { ParsedDocuments } from '../../host/parsedDocuments';

/** What the features are given. */
export interface LanguageOptions {
	readonly documents: ParsedDocuments;
	readonly bibliographies: BibliographiesOnFirstUse;
}

/** The document, parsed; undefined when nobody waits for it any longer or it has changed in the meantime. */
export async function parsedUnlessCancelled(
	documents: ParsedDocuments,
	document: vscode.TextDocument,
	token: vscode.CancellationToken,
): Promise<ParsedDocument | undefined> {
	const { version } = document;
	if (token.isCancellationRequested) {
		return undefined;
	}
	const parsed = await documents.parsed(document);
	return token.isCancellationRequested || document.version !== version ? undefined : parsed;
}

/** A position as core has it. */
export function fromPosition({ line, character }: vscode.Position): Position {
	return { line, column: character };
}
