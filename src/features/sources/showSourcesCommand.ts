import * as vscode from 'vscode';
import { briefingItem, itemOf, type BriefingItem } from '../../core/briefingItem';
import { titleOf } from '../../core/references/formatReference';
import { sourcesOf } from '../../core/sourcesOf';
import { asItemHandle, type ItemHandle } from '../../host/itemHandle';
import { readEntry } from '../../host/readEntry';
import { shownText } from '../../host/shownText';
import type { SourcesOptions } from './registerSources';
import { pickSource } from './sourcePick';

/**
 * Shows the sources behind an item to choose from, and opens the one chosen in the panel. The item is that
 * of a tree's menu, or named by its id in the current briefing; otherwise the user is asked.
 */
export async function showSources(options: SourcesOptions, argument?: unknown): Promise<void> {
	const { reader, current, messages } = options;
	const id = typeof argument === 'string' ? argument : undefined;
	const handle = id === undefined ? (asItemHandle(argument) ?? (await askFor(options))) : undefined;
	if (id === undefined && !handle) {
		return;
	}
	const entry = await readEntry(options, handle?.briefing ?? current.id);
	if (!entry) {
		return;
	}
	const item = handle ? itemOf(entry.briefing, handle.target) : briefingItem(entry.briefing, id ?? '');
	if (!item) {
		messages.notInBriefing(id ?? handle?.target.id ?? '');
		return;
	}
	const sources = sourcesOf(entry.briefing, item);
	const name = itemName(item);
	if (sources.length === 0) {
		messages.inform(vscode.l10n.t('There is no source behind "{0}" in this briefing.', shownText(name)));
		return;
	}
	const source = await pickSource({
		reader,
		briefing: entry.id,
		title: vscode.l10n.t('Sources of {0}', name),
		sources,
	});
	if (source) {
		await reader.open(entry.id, { kind: 'reference', id: source.citekey });
	}
}

async function askFor({ search, reader }: SourcesOptions): Promise<ItemHandle | undefined> {
	const { pickItem } = await import('../../host/itemPick/itemPick');
	const picked = await pickItem({
		search,
		reader,
		placeholder: vscode.l10n.t('Choose what to show the sources of'),
		offers: ({ kind }) => kind === 'entity' || kind === 'claim',
	});
	return picked && { briefing: picked.entry.briefing, target: picked.entry };
}

function itemName(item: BriefingItem): string {
	switch (item.kind) {
		case 'entity':
			return item.entity.name;
		case 'section':
			return item.section.title;
		case 'claim':
			return item.claim.text;
		case 'reference':
			return titleOf(item.reference.item) ?? item.reference.citekey;
	}
}
