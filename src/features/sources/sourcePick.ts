import * as vscode from 'vscode';
import type { Reference } from '../../core/briefing';
import { referenceAddress } from '../../core/references/referenceAddress';
import type { BriefingReader } from '../../host/briefingReader';
import { Preview } from '../../host/itemPick/preview';
import { openAddress } from '../../host/openAddress';
import { plainLabel } from '../../host/plainLabel';
import { sourceLabel } from '../../host/sourceLabel';

/** Which sources are offered, and how. */
export interface SourcePickOptions {
	readonly reader: BriefingReader;
	readonly briefing: string;
	readonly title: string;
	readonly sources: readonly Reference[];
}

interface SourceRow extends vscode.QuickPickItem {
	readonly source: Reference;
}

/** Asks for one of the sources; a button of each opens its address. Undefined when the user turns away. */
export async function pickSource(options: SourcePickOptions): Promise<Reference | undefined> {
	const input = vscode.window.createQuickPick<SourceRow>();
	const preview = new Preview(options.reader);
	input.title = options.title;
	input.placeholder = vscode.l10n.t('Choose a source to see it in the briefing');
	input.matchOnDescription = true;
	input.items = options.sources.map(toRow);
	const answer = new Promise<Reference | undefined>((resolve) => {
		input.onDidAccept(() => {
			preview.keep();
			resolve(input.activeItems[0]?.source);
		});
		input.onDidHide(() => resolve(undefined));
	});
	input.onDidChangeActive(([row]) => {
		if (row && preview.isWanted(input)) {
			preview.show({ briefing: options.briefing, kind: 'reference', id: row.source.citekey });
		}
	});
	input.onDidTriggerItemButton(({ item }) => {
		const address = referenceAddress(item.source.item);
		if (address !== undefined) {
			void openAddress(address);
		}
	});
	input.show();
	try {
		return await answer;
	} finally {
		preview.end();
		input.dispose();
	}
}

function toRow(source: Reference): SourceRow {
	const { label, notes } = sourceLabel(source);
	const open: vscode.QuickInputButton = {
		iconPath: new vscode.ThemeIcon('link-external'),
		tooltip: vscode.l10n.t('Open Source'),
	};
	return {
		label: plainLabel(label),
		description: plainLabel(notes.join(' · ')),
		buttons: referenceAddress(source.item) === undefined ? [] : [open],
		source,
	};
}
