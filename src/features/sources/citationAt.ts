import type * as vscode from 'vscode';
import { apartFrom, citationBetween } from '../../core/citations/citationBetween';
import { completionContextAt } from '../../core/completion/completionContextAt';
import { isBriefingFile } from '../../host/briefingFile';

/** A citation in the two forms that it can be written in. */
export interface WrittenCitation {
	/** As Pandoc has it. */
	readonly citation: string;
	readonly words: string;
}

/** Languages in which a citation is written as Pandoc has it. */
const pandocLanguages: ReadonlySet<string> = new Set(['markdown', 'quarto', 'rmd']);

/** What to write for a citation at a place of a document, so that it stands well between what is there. */
export function citationAt(
	document: vscode.TextDocument,
	position: vscode.Position,
	{ citation, words }: WrittenCitation,
): string {
	const line = document.lineAt(position.line).text;
	const before = line.slice(0, position.character);
	if (!pandocLanguages.has(document.languageId)) {
		return apartFrom(before, words);
	}
	return isBareValue(document, position)
		? JSON.stringify(citation)
		: citationBetween(before, citation, line.slice(position.character));
}

/** Where a value of the metadata of a briefing begins without quotation marks, which YAML wants around a bracket. */
function isBareValue(document: vscode.TextDocument, { line, character }: vscode.Position): boolean {
	if (!isBriefingFile(document.uri)) {
		return false;
	}
	const context = completionContextAt(document.getText(), line, character);
	return context?.kind === 'value' && context.quote === '' && context.startColumn === character;
}
