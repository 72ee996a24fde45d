import * as vscode from 'vscode';
import type { LookUpEntry } from '../../core/lookUp/lookUpEntry';
import type { ItemHandle } from '../../host/itemHandle';
import { pickItem } from './itemPick';
import type { LookUpOptions } from './lookUpOptions';
import { showSources } from './showSourcesCommand';

/** Asks for anything that has a name, and opens it; a query can be given. */
export async function lookUp(options: LookUpOptions, query?: unknown): Promise<void> {
	const { search, reader, recent } = options;
	const sourcesButton: vscode.QuickInputButton = {
		iconPath: new vscode.ThemeIcon('references'),
		tooltip: vscode.l10n.t('Show Sources'),
	};
	const picked = await pickItem({
		search,
		reader,
		placeholder: vscode.l10n.t('Type the name of a lab, a model, a person, a section, a claim or a source'),
		recent: recent.list(),
		query: typeof query === 'string' ? query : selectedText(),
		buttons: ({ kind }) => (kind === 'reference' ? [] : [sourcesButton]),
	});
	if (!picked) {
		return;
	}
	const handle = toHandle(picked.entry);
	await recent.add(handle);
	await (picked.button ? showSources(options, handle) : reader.open(handle.briefing, handle.target));
}

/** What the user has just marked is probably what is looked for. */
function selectedText(): string | undefined {
	const editor = vscode.window.activeTextEditor;
	const text = editor && editor.selection.isSingleLine ? editor.document.getText(editor.selection) : '';
	return text.length <= longestName ? text.trim() : undefined;
}

const longestName = 100;

function toHandle({ briefing, kind, id }: LookUpEntry): ItemHandle {
	return { briefing, target: { kind, id } };
}
