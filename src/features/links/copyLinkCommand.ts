import * as vscode from 'vscode';
import { briefingItem } from '../../core/briefingItem';
import { formatBriefingLink } from '../../core/links/briefingLink';
import { describeItem } from '../../core/links/describeItem';
import type { Target } from '../../protocol/target';
import { claimRemark } from '../../host/claimRemark';
import { copyText } from '../../host/copyText';
import { dateWords, referenceWords } from '../../host/dateText';
import { interfaceLanguage } from '../../host/interfaceLanguage';
import { asItemHandle } from '../../host/itemHandle';
import { readEntry } from '../../host/readEntry';
import { readingTargets, type Reading } from '../../host/reading';
import { isLinkable } from './isLinkable';
import type { LinkOptions } from './registerLinks';

/**
 * Copies a link to what is named (a tree item, or a place in the panel), or else to what is being read. Where no
 * such link can be had, as in a browser, or would not be followed, copies in words where it stands.
 */
export async function copyLink(options: LinkOptions, named: unknown): Promise<void> {
	const { reader, current } = options;
	const handle = asItemHandle(named);
	const { reading } = reader;
	const briefing = handle?.briefing ?? current.id;
	const target = handle?.target ?? (reading?.briefing === briefing ? itemRead(reading) : undefined);
	const entry = await readEntry(options, briefing);
	if (!entry) {
		return;
	}
	const name = target && nameOf(target);
	if (vscode.env.uiKind === vscode.UIKind.Desktop && isLinkable(entry.id)) {
		const link = formatBriefingLink(vscode.env.uriScheme, { briefing: entry.id, item: name });
		await copyText(link, vscode.l10n.t('Copied the link'));
		return;
	}
	const item = name === undefined ? undefined : briefingItem(entry.briefing, name);
	const text = describeItem(entry.briefing, item, {
		locale: interfaceLanguage(),
		style: { words: dateWords(), referenceWords: referenceWords() },
		claimRemark: (claim) => claimRemark(entry.briefing, claim),
	});
	await copyText(text, vscode.l10n.t('Copied title, section and source'));
}

/** A part of the panel has no link. */
function itemRead(reading: Reading): Target | undefined {
	return readingTargets(reading).find(({ kind }) => kind !== 'part');
}

/** A citekey may be an id as well, so it is written as it is cited. */
function nameOf({ kind, id }: Target): string {
	return kind === 'reference' ? `@${id}` : id;
}
