import * as vscode from 'vscode';
import type { Reference } from '../../core/briefing';
import { publisherOf, titleOf } from '../../core/references/formatReference';
import { referenceAddress } from '../../core/references/referenceAddress';
import type { BriefingReader } from '../../host/briefingReader';
import { sourceDateText } from '../../host/dateText';
import { openAddress } from '../../host/openAddress';
import { plainLabel } from '../../host/plainLabel';
import { Preview } from './preview';

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
	const first = input.items[0];
	// The first row is active when the list opens: nobody has chosen to look at it.
	let hasMoved = false;
	const answer = new Promise<Reference | undefined>((resolve) => {
		input.onDidAccept(() => {
			preview.keep();
			resolve(input.activeItems[0]?.source);
		});
		input.onDidHide(() => resolve(undefined));
	});
	input.onDidChangeActive(([row]) => {
		hasMoved ||= row !== first;
		if (row && hasMoved) {
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
	const { citekey, number, item } = source;
	const notes = [publisherOf(item), sourceDateText(item.issued) ?? ''].filter((note) => note !== '');
	const open: vscode.QuickInputButton = {
		iconPath: new vscode.ThemeIcon('link-external'),
		tooltip: vscode.l10n.t('Open Source'),
	};
	return {
		label: plainLabel(`${number}. ${titleOf(item) ?? citekey}`),
		description: plainLabel(notes.join(' · ')),
		buttons: referenceAddress(item) === undefined ? [] : [open],
		source,
	};
}
