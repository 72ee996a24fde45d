import * as vscode from 'vscode';
import { fileName } from '../../core/export/fileName';

/** The scheme of the documents that hold a briefing as plain text. */
export const plainTextScheme = 'briefing';

/** The address of a briefing as plain text. It ends as Markdown does, whose headings the text has. */
export function plainTextAddress(briefing: string, title: string): vscode.Uri {
	return vscode.Uri.from({ scheme: plainTextScheme, path: `/${fileName(title)}.md`, query: briefing });
}

/** The id of the briefing that such a document holds. */
export function briefingOfDocument({ scheme, query }: vscode.Uri): string | undefined {
	return scheme === plainTextScheme && query !== '' ? query : undefined;
}
