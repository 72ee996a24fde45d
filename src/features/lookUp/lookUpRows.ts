import * as vscode from 'vscode';
import { groupBy } from '../../core/render/groupBy';
import type { LookUpEntry } from '../../core/lookUp/lookUpEntry';
import type { LookUpMatch } from '../../core/lookUp/lookUpIndex';
import type { LibraryEntry } from '../../host/briefingLibrary';
import { briefingTitle } from '../../host/briefingTitle';
import type { ItemHandle } from '../../host/itemHandle';
import { kindIcon } from '../../host/kindIcon';
import { kindGroupName, kindName } from '../../host/kindWords';
import { plainLabel } from '../../host/plainLabel';

/** A row of the quick pick; separators have no entry. */
export interface LookUpRow extends vscode.QuickPickItem {
	readonly entry?: LookUpEntry;
}

/** What rows are made from. */
export interface RowContext {
	/** The briefings, the current one first. */
	readonly entries: readonly LibraryEntry[];
	/** Only some kinds of things are shown, so that the kind need not be said. */
	readonly oneKind: boolean;
	readonly buttons: (entry: LookUpEntry) => readonly vscode.QuickInputButton[];
}

/** The rows of what a query found, in its order. */
export function matchRows(matches: readonly LookUpMatch[], context: RowContext): readonly LookUpRow[] {
	return matches.map((match) => row(match, context));
}

/** The rows for an empty query: what was opened last, then everything by kind. */
export function allRows(
	matches: readonly LookUpMatch[],
	recent: readonly ItemHandle[],
	context: RowContext,
): readonly LookUpRow[] {
	const recentMatches = recent.flatMap(({ briefing, target }) =>
		matches.filter(
			({ entry }) => entry.briefing === briefing && entry.kind === target.kind && entry.id === target.id,
		),
	);
	const rows: LookUpRow[] = [];
	if (recentMatches.length > 0) {
		rows.push(separator(vscode.l10n.t('recently looked up')), ...matchRows(recentMatches, context));
	}
	const rest = matches.filter((match) => !recentMatches.includes(match));
	for (const [kind, ofKind] of groupBy(rest, ({ entry }) => kindOf(entry))) {
		const title = context.oneKind && rows.length === 0 ? [] : [separator(kindGroupName(kind))];
		rows.push(...title, ...matchRows(ofKind, context));
	}
	return rows;
}

function separator(label: string): LookUpRow {
	return { label, kind: vscode.QuickPickItemKind.Separator };
}

function row({ entry, alias }: LookUpMatch, context: RowContext): LookUpRow {
	const briefing = context.entries.find(({ id }) => id === entry.briefing);
	const isCurrent = briefing === context.entries[0];
	const section = briefing?.briefing.sections.find(({ id }) => id === entry.section)?.title ?? '';
	const notes = [
		alias !== undefined && alias !== entry.id ? alias : '',
		context.oneKind ? '' : kindName(kindOf(entry)),
		entry.kind === 'section' ? '' : section,
		briefing && !isCurrent ? briefingTitle(briefing) : '',
	];
	return {
		label: plainLabel(entry.label),
		description: plainLabel(notes.filter((note) => note !== '').join(' · ')),
		iconPath: kindIcon(kindOf(entry)),
		buttons: context.buttons(entry),
		// VS Code filters by the label; ours may be found by another name, or in spite of a slip.
		alwaysShow: true,
		entry,
	};
}

function kindOf({ kind, entityKind }: LookUpEntry): string {
	return entityKind ?? kind;
}
