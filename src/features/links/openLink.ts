import * as vscode from 'vscode';
import { briefingItem } from '../../core/briefingItem';
import { linkPath, parseLinkQuery } from '../../core/links/briefingLink';
import { shownText } from '../../host/shownText';
import { targetOf } from '../../host/targetOf';
import { isLinkable } from './isLinkable';
import type { LinkOptions } from './registerLinks';

/**
 * Follows a link that came from outside, so nothing in it is trusted: it can show the briefing that ships and
 * those in the folders of the workspace and of the settings, and nothing else; nothing else is even looked at.
 */
export async function openLink(
	{ library, reader, messages }: Omit<LinkOptions, 'current'>,
	uri: vscode.Uri,
): Promise<void> {
	const link = uri.path === linkPath ? parseLinkQuery(uri.query) : undefined;
	if (!link) {
		messages.inform(
			vscode.l10n.t('This link is not complete, or was made for another version. Ask for a new one.'),
		);
		return;
	}
	if (!isLinkable(link.briefing)) {
		messages.inform(
			vscode.l10n.t(
				'The link leads to the briefing "{0}", which is not in a folder of this window. Open its folder, then follow the link again.',
				shownText(link.briefing),
			),
		);
		return;
	}
	const entry = await library.entry(link.briefing);
	if (!entry) {
		messages.inform(
			vscode.l10n.t(
				'The link leads to the briefing "{0}", which cannot be read. It may have been moved or renamed.',
				shownText(link.briefing),
			),
		);
		return;
	}
	const item = link.item === undefined ? undefined : briefingItem(entry.briefing, link.item);
	await reader.open(entry.id, item && targetOf(item));
	if (link.item !== undefined && !item) {
		messages.inform(
			vscode.l10n.t(
				'"{0}", which the link leads to, is not in this briefing. It may have been renamed.',
				shownText(link.item),
			),
		);
	}
}
