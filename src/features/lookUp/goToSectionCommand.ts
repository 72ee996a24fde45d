import * as vscode from 'vscode';
import { readEntry } from '../../host/readEntry';
import type { LookUpOptions } from './lookUpOptions';
import { SectionSearch } from './sectionSearch';

/** Asks for a section of the current briefing, or for one of the parts behind them, and opens it there. */
export async function goToSection(options: LookUpOptions): Promise<void> {
	const { reader, current } = options;
	const briefing = current.id;
	if (!(await readEntry(options, briefing))) {
		return;
	}
	const { pickItem } = await import('../../host/itemPick/itemPick');
	const picked = await pickItem({
		search: new SectionSearch(current),
		reader,
		placeholder: vscode.l10n.t('Choose a section to go to'),
		offers: (entry) => (entry.kind === 'section' || entry.kind === 'part') && entry.briefing === briefing,
		oneKind: true,
	});
	if (picked) {
		const { kind, id } = picked.entry;
		await reader.open(briefing, { kind, id });
	}
}
