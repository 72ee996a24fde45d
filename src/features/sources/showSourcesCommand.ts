import * as vscode from 'vscode';
import { itemOf, type BriefingItem } from '../../core/briefingItem';
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
	const { reader, messages } = options;
	const handle = await named(options, argument);
	if (!handle) {
		return;
	}
	const entry = await readEntry(options, handle.briefing);
	if (!entry) {
		return;
	}
	const item = itemOf(entry.briefing, handle.target);
	if (!item) {
		messages.notInBriefing(handle.target.id);
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

async function named(
	{ search, reader, current }: SourcesOptions,
	argument: unknown,
): Promise<ItemHandle | undefined> {
	if (typeof argument === 'string') {
		return { briefing: current.id, target: { kind: 'entity', id: argument } };
	}
	const handle = asItemHandle(argument);
	if (handle) {
		return handle;
	}
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
