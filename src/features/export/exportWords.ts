import { l10n } from 'vscode';
import type { ExportStrings } from '../../core/export/exportStrings';
import { claimInText } from '../../host/claimRemark';

/** The texts of exports that the panel does not have, in the language of the user. */
export function exportWords(): ExportStrings {
	return {
		whoAndWhat: l10n.t('Who and what'),
		claim: l10n.t('Claim'),
		address: l10n.t('Address'),
		about: l10n.t('About'),
		labelled: (label, value) => l10n.t('{0}: {1}', label, value),
		claimInText,
	};
}
