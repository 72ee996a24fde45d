import type * as vscode from 'vscode';
import { placeInMetadata, placeInText } from '../../core/symbols/placeInBriefing';
import type { CursorPlace } from '../../host/briefingReader';
import type { ParsedDocument } from '../../host/briefingSource';
import type { ParsedDocuments } from '../../host/parsedDocuments';
import type { Target } from '../../protocol/target';

/** What the cursor is at; undefined where the panel has nothing of its own for it. */
export function cursorPlace(
	parsed: ParsedDocument,
	{ line, character: column }: vscode.Position,
): CursorPlace | undefined {
	return (
		placeInText(parsed.briefing, { line, column }) ?? placeInMetadata(parsed.symbols(), { line, column })
	);
}

/** What a panel opens at beside an editor: the section of its cursor, or what the cursor is at in the metadata. */
export async function targetAtCursor(
	documents: ParsedDocuments,
	editor: vscode.TextEditor,
): Promise<Target | undefined> {
	const parsed = await documents.parsed(editor.document);
	const place = cursorPlace(parsed, editor.selection.active);
	return place?.within ? { kind: 'section', id: place.within.section } : place?.target;
}

/** What the upper edge of an editor is at. The metadata is passed over: nothing in the panel has its order. */
export function placeAtEdge(parsed: ParsedDocument, line: number): CursorPlace | undefined {
	return placeInText(parsed.briefing, { line, column: 0 });
}
