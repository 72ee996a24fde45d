import * as vscode from 'vscode';
import { groupBy } from '../../core/render/groupBy';
import type { LookUpEntry } from '../../core/lookUp/lookUpEntry';
import type { LookUpMatch } from '../../core/lookUp/lookUpIndex';
import { partNames } from '../../core/partName';
import type { LibraryOutline } from '../briefingLibrary';
import { briefingTitle } from '../briefingTitle';
import { remarkOf } from '../claimRemark';
import { kindIcon } from '../kindIcon';
import { kindGroupName, kindName } from '../kindWords';
import { partIcon } from '../partIcon';
import { plainLabel } from '../plainLabel';

/** A row of the quick pick; separators have no entry. */
export interface LookUpRow extends vscode.QuickPickItem {
	readonly entry?: LookUpEntry;
	/** The same in other briefings. */
	readonly others?: readonly LookUpEntry[];
}

/** What rows are made from. */
export interface RowContext {
	/** The briefings, by id. */
	readonly briefings: ReadonlyMap<string, LibraryOutline>;
	/** The id of the current one. */
	readonly current: string;
	/** Only some kinds of things are shown, so that the kind need not be said. */
	readonly oneKind: boolean;
	readonly buttons: (
		entry: LookUpEntry,
		others: readonly LookUpEntry[],
	) => readonly vscode.QuickInputButton[];
}

/** The rows of what a query found, in its order. */
export function matchRows(matches: readonly LookUpMatch[], context: RowContext): readonly LookUpRow[] {
	return matches.map((match) => row(match, context));
}

/** The rows for an empty query: what was opened last, then everything by kind. */
export function allRows(
	matches: readonly LookUpMatch[],
	recentMatches: readonly LookUpMatch[],
	context: RowContext,
): readonly LookUpRow[] {
	const rows: LookUpRow[] = [];
	if (recentMatches.length > 0) {
		rows.push(separator(vscode.l10n.t('recently looked up')), ...matchRows(recentMatches, context));
	}
	const recent = new Set(recentMatches.map(({ entry }) => entry));
	const rest = matches.filter(({ entry }) => !recent.has(entry));
	for (const [title, ofKind] of groupBy(rest, ({ entry }) => groupTitle(entry))) {
		const head = context.oneKind && rows.length === 0 ? [] : [separator(title)];
		rows.push(...head, ...matchRows(ofKind, context));
	}
	return rows;
}

/** The one row where nothing is found; choosing it does nothing. */
export function nothingFound(searched?: string): LookUpRow {
	return {
		label: vscode.l10n.t('Nothing found'),
		description: searched,
		alwaysShow: true,
	};
}

function separator(label: string): LookUpRow {
	return { label: plainLabel(label), kind: vscode.QuickPickItemKind.Separator };
}

function row({ entry, alias, others = [] }: LookUpMatch, context: RowContext): LookUpRow {
	const briefing = context.briefings.get(entry.briefing);
	const section = briefing?.outline.sections.find(({ id }) => id === entry.section)?.title ?? '';
	const part = entry.kind === 'part' && partNames.find((name) => name === entry.id);
	const notes = [
		alias !== undefined && alias !== entry.id ? alias : '',
		// A claim says so itself, below its words.
		context.oneKind || entry.claim ? '' : kindName(kindOf(entry)),
		entry.kind === 'section' ? '' : section,
		placesText([entry, ...others], context),
	];
	return {
		label: plainLabel(entry.label),
		description: plainLabel(notes.filter((note) => note !== '').join(' · ')),
		...(entry.claim && { detail: plainLabel(remarkOf(entry.claim)) }),
		iconPath: part ? partIcon(part) : kindIcon(kindOf(entry)),
		buttons: context.buttons(entry, others),
		// VS Code filters by the label; ours may be found by another name, or in spite of a slip.
		alwaysShow: true,
		entry,
		others,
	};
}

/** Where it is found: nothing for what is in the current briefing alone. */
function placesText(places: readonly LookUpEntry[], { briefings, current }: RowContext): string {
	const [first, second] = places.map(({ briefing }) => {
		const found = briefings.get(briefing);
		return found ? briefingTitle(found) : '';
	});
	if (places.length === 1) {
		return places[0]?.briefing === current ? '' : (first ?? '');
	}
	return places.length === 2
		? vscode.l10n.t('in {0} and {1}', first ?? '', second ?? '')
		: vscode.l10n.t('in {0} briefings', places.length);
}

function groupTitle(entry: LookUpEntry): string {
	return entry.kind === 'part' ? vscode.l10n.t('Overviews') : kindGroupName(kindOf(entry));
}

function kindOf({ kind, entityKind }: LookUpEntry): string {
	return entityKind ?? kind;
}
