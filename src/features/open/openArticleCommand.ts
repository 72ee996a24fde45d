import * as vscode from 'vscode';
import { referenceAddress } from '../../core/references/referenceAddress';
import type { CurrentBriefing } from '../../host/currentBriefing';
import type { Messages } from '../../host/messages';
import { openAddress } from '../../host/openAddress';

/** Opens the address of the article that the current briefing is about. */
export async function openArticle({
	current,
	messages,
}: {
	readonly current: CurrentBriefing;
	readonly messages: Messages;
}): Promise<void> {
	const entry = await current.entry();
	if (!entry) {
		messages.unreadable();
		return;
	}
	const { article, references } = entry.briefing;
	const item = references.find(({ citekey }) => citekey === article)?.item;
	const address = item && referenceAddress(item);
	if (address === undefined) {
		messages.inform(vscode.l10n.t('This briefing does not say where its article is to be found.'));
		return;
	}
	await openAddress(address);
}
