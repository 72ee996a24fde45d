import * as vscode from 'vscode';
import type { Reference } from '../../core/briefing';
import { referenceAddress } from '../../core/references/referenceAddress';
import type { Messages } from '../../host/messages';
import { openAddress } from '../../host/openAddress';

/** Opens the address of a source. */
export async function openSource(reference: Reference, messages: Messages): Promise<void> {
	const address = referenceAddress(reference.item);
	if (address === undefined) {
		messages.inform(vscode.l10n.t('No address is known for source {0}.', reference.number));
		return;
	}
	await openAddress(address);
}
