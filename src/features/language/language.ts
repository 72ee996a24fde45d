import type * as vscode from 'vscode';
import type { Position } from '../../core/symbols/symbolAt';
import type { BibliographiesOnFirstUse } from '../../host/bibliographiesOnFirstUse';
import type { ParsedDocuments } from '../../host/parsedDocuments';

/** What the features are given. */
export interface LanguageOptions {
	readonly documents: ParsedDocuments;
	readonly bibliographies: BibliographiesOnFirstUse;
}

/** A position as core has it. */
export function fromPosition({ line, character }: vscode.Position): Position {
	return { line, column: character };
}
