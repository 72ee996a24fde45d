import * as vscode from 'vscode';
import { apartFrom, citationInsertion, type Insertion } from '../../core/citations/citationInsertion';
import { metadataCitation } from '../../core/citations/metadataCitation';
import { isInMetadata } from '../../core/completion/isInMetadata';
import { sourceText } from '../../core/sourceText';
import { isBriefingFile } from '../../host/briefingFile';

/** A citation in the two forms that it can be written in. */
export interface WrittenCitation {
	/** As Pandoc has it. */
	readonly citation: string;
	readonly words: string;
}

/** Languages in which a citation is written as Pandoc has it. */
const pandocLanguages: ReadonlySet<string> = new Set(['markdown', 'quarto', 'rmd']);

/** What a citation at a place of a document takes the place of, and how it is written there. */
export function citationAt(
	document: vscode.TextDocument,
	{ line, character }: vscode.Position,
	{ citation, words }: WrittenCitation,
): vscode.TextEdit {
	const written = document.lineAt(line).text;
	if (!pandocLanguages.has(document.languageId)) {
		const text = apartFrom(written.slice(0, character), words);
		return toEdit(line, { startColumn: character, endColumn: character, text });
	}
	const text = document.getText();
	const isMetadata = isBriefingFile(document.uri) && isInMetadata(sourceText(text).lines, line);
	return toEdit(
		line,
		isMetadata
			? metadataCitation(text, line, character, citation)
			: citationInsertion(written, character, citation),
	);
}

function toEdit(line: number, { startColumn, endColumn, text }: Insertion): vscode.TextEdit {
	return vscode.TextEdit.replace(new vscode.Range(line, startColumn, line, endColumn), text);
}
