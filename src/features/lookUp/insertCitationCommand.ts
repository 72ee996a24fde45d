import * as vscode from 'vscode';
import type { Briefing, CitationItem } from '../../core/briefing';
import { apartFrom, citationBetween } from '../../core/citations/citationBetween';
import { writeCitation } from '../../core/citations/writeCitation';
import type { LookUpEntry } from '../../core/lookUp/lookUpEntry';
import { shownText } from '../../core/links/shownText';
import { copyText } from '../../host/copyText';
import { plainLabel } from '../../host/plainLabel';
import { citationInWords } from './citationInWords';
import { pickItem } from './itemPick';
import type { LookUpOptions } from './lookUpOptions';
import { selectedText } from './selectedText';

/** Languages in which a citation is written as Pandoc has it. */
const pandocLanguages: ReadonlySet<string> = new Set(['markdown', 'quarto', 'rmd']);

/**
 * Asks for a source or a claim, and writes its citation behind every selection of the text that is edited: as Pandoc has
 * it in Markdown, in words elsewhere. Where no text takes it, it is copied.
 */
export async function insertCitation({ search, reader, library, messages }: LookUpOptions): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	const picked = await pickItem({
		search,
		reader,
		placeholder: vscode.l10n.t('Type the name of a source, or the words of a claim, to cite'),
		query: selectedText(),
		offers: ({ kind }) => kind === 'reference' || kind === 'claim',
	});
	if (!picked) {
		return;
	}
	const entry = await library.entry(picked.entry.briefing);
	if (!entry) {
		messages.unreadable();
		return;
	}
	const items = citedFor(entry.briefing, picked.entry);
	if (items.length === 0) {
		messages.inform(
			vscode.l10n.t('There is no source behind "{0}" in this briefing.', shownText(picked.entry.label)),
		);
		return;
	}
	const citation = writeCitation(items);
	const inWords = citationInWords(entry.briefing, items);
	const isInserted =
		editor !== undefined &&
		(await insert(editor, (before, after) =>
			pandocLanguages.has(editor.document.languageId)
				? citationBetween(before, citation, after)
				: apartFrom(before, inWords),
		));
	if (!isInserted) {
		await copyText(citation, vscode.l10n.t('Copied {0}', plainLabel(citation)));
	}
}

function citedFor(briefing: Briefing, { kind, id }: LookUpEntry): readonly CitationItem[] {
	return kind === 'reference'
		? [{ citekey: id }]
		: (briefing.claims.find((claim) => claim.id === id)?.cite ?? []);
}

/** Inserts behind every selection what stands well between the two parts of its line; false where the text stays as it is. */
async function insert(
	editor: vscode.TextEditor,
	textBetween: (before: string, after: string) => string,
): Promise<boolean> {
	const { document, selections } = editor;
	const { version } = document;
	try {
		await editor.edit((edit) => {
			for (const { end } of selections) {
				const line = document.lineAt(end.line).text;
				edit.insert(end, textBetween(line.slice(0, end.character), line.slice(end.character)));
			}
		});
	} catch {
		return false;
	}
	if (document.version === version) {
		return false;
	}
	// What was selected would be replaced by the next letter that is typed.
	editor.selections = editor.selections.map(({ end }) => new vscode.Selection(end, end));
	return true;
}
