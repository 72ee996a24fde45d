import * as vscode from 'vscode';
import { pickItem } from './itemPick';
import type { LookUpOptions } from './lookUpOptions';
import { SectionSearch } from './sectionSearch';

/** Asks for a section of the current briefing, and opens it there. */
export async function goToSection({ reader, current, messages }: LookUpOptions): Promise<void> {
	const briefing = current.id;
	if (!(await current.entry())) {
		messages.unreadable();
		return;
	}
	const picked = await pickItem({
		search: new SectionSearch(current),
		reader,
		placeholder: vscode.l10n.t('Choose a section to go to'),
		offers: (entry) => entry.kind === 'section' && entry.briefing === briefing,
		oneKind: true,
	});
	if (picked) {
		await reader.open(briefing, { kind: 'section', id: picked.entry.id });
	}
}
