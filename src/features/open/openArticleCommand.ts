import * as vscode from 'vscode';
import { referenceAddress } from '../../core/references/referenceAddress';
import type { CurrentBriefing } from '../../host/currentBriefing';
import { openAddress } from '../../host/openAddress';
import { readEntry } from '../../host/readEntry';
import type { OpenOptions } from './openBriefingCommand';

/** Opens the address of the article that the current briefing is about. */
export async function openArticle(
	options: OpenOptions & { readonly current: CurrentBriefing },
): Promise<void> {
	const { current, messages } = options;
	const entry = await readEntry(options, current.id);
	if (!entry) {
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
