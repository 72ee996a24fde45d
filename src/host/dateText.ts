import * as vscode from 'vscode';
import type { CslDate, CslItem } from '../core/briefing';
import { formatEdtf, formatFactValue, type EdtfWords } from '../core/formatEdtf';
import {
	formatCslDate,
	formatReference,
	type ReferenceStyle,
	type ReferenceWords,
} from '../core/references/formatReference';
import { interfaceLanguage } from './interfaceLanguage';

/** An EDTF date in the language of the interface, months shortened. */
export function dateText(edtf: string): string {
	return formatEdtf(edtf, interfaceLanguage(), shortStyle());
}

/** The value of a fact, which may be a date, in the language of the interface, months shortened. */
export function factValueText(value: string): string {
	return formatFactValue(value, interfaceLanguage(), shortStyle());
}

/** The date of a source in the language of the interface, months shortened; undefined when it has none. */
export function sourceDateText(date: CslDate | undefined): string | undefined {
	return formatCslDate(date, interfaceLanguage(), shortStyle());
}

/** A whole reference in the language of the interface. */
export function referenceText(item: CslItem): string {
	return formatReference(item, interfaceLanguage(), { words: dateWords(), referenceWords: referenceWords() });
}

let words: EdtfWords | undefined;

/** The words that dates need, in the language of the interface, which stays the same for a session. */
export function dateWords(): EdtfWords {
	words ??= {
		spring: vscode.l10n.t('spring {0}'),
		summer: vscode.l10n.t('summer {0}'),
		autumn: vscode.l10n.t('autumn {0}'),
		winter: vscode.l10n.t('winter {0}'),
		decade: vscode.l10n.t('{0}s'),
		approximate: vscode.l10n.t('c. {0}'),
		uncertain: vscode.l10n.t('{0}?'),
		from: vscode.l10n.t('since {0}'),
		until: vscode.l10n.t('until {0}'),
		between: vscode.l10n.t('{0} – {1}'),
		unknown: vscode.l10n.t('?'),
	};
	return words;
}

/** The words that references need, in the language of the interface. */
export function referenceWords(): ReferenceWords {
	return { andOthers: vscode.l10n.t('{0} et al.'), noDate: vscode.l10n.t('n.d.') };
}

function shortStyle(): ReferenceStyle {
	return { month: 'short', words: dateWords() };
}
