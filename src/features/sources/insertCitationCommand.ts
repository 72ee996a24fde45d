import * as vscode from 'vscode';
import type { Briefing, CitationItem } from '../../core/briefing';
import { writeCitation } from '../../core/citations/writeCitation';
import type { LookUpEntry } from '../../core/lookUp/lookUpEntry';
import { copyText } from '../../host/copyText';
import { selectedText } from '../../host/itemPick/selectedText';
import { plainLabel } from '../../host/plainLabel';
import { readEntry } from '../../host/readEntry';
import { shownText } from '../../host/shownText';
import { citationAt } from './citationAt';
import { citationInWords } from './citationInWords';
import { insertAtSelections } from './insertAtSelections';
import type { SourcesOptions } from './registerSources';

/**
 * Asks for a source or a claim, and writes its citation behind every selection of the text that is edited: as Pandoc has
 * it in Markdown, in words elsewhere. Where no text takes it, it is copied.
 */
export async function insertCitation(options: SourcesOptions): Promise<void> {
	const { search, reader, messages } = options;
	const editor = vscode.window.activeTextEditor;
	const { pickItem } = await import('../../host/itemPick/itemPick');
	const picked = await pickItem({
		search,
		reader,
		placeholder: vscode.l10n.t('Type the name or number of a source, or the words of a claim, to cite'),
		query: selectedText(),
		offers: ({ kind }) => kind === 'reference' || kind === 'claim',
	});
	const entry = picked && (await readEntry(options, picked.entry.briefing));
	if (!entry) {
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
	const words = citationInWords(entry.briefing, items);
	const isInserted =
		editor !== undefined &&
		(await insertAtSelections(editor, (position) =>
			citationAt(editor.document, position, { citation, words }),
		));
	if (!isInserted) {
		await copyText(citation, vscode.l10n.t('Copied {0}', plainLabel(citation)));
	}
}

/** What is cited, as far as there is a source for it. */
function citedFor(briefing: Briefing, { kind, id }: LookUpEntry): readonly CitationItem[] {
	const items =
		kind === 'reference' ? [{ citekey: id }] : (briefing.claims.find((claim) => claim.id === id)?.cite ?? []);
	const known = new Set(briefing.references.map(({ citekey }) => citekey));
	return items.filter(({ citekey }) => known.has(citekey));
}
