import { l10n } from 'vscode';
import type { PanelStrings } from '../../core/render/panelStrings';

/** The words of dates and references for which JavaScript has none, in the language of the user. */
export function dateStrings(): Pick<PanelStrings, 'dateWords' | 'referenceWords'> {
	return {
		dateWords: {
			spring: l10n.t('spring {0}', '{0}'),
			summer: l10n.t('summer {0}', '{0}'),
			autumn: l10n.t('autumn {0}', '{0}'),
			winter: l10n.t('winter {0}', '{0}'),
			decade: l10n.t('{0}s', '{0}'),
			approximate: l10n.t('c. {0}', '{0}'),
			uncertain: l10n.t('{0}?', '{0}'),
			from: l10n.t('since {0}', '{0}'),
			until: l10n.t('until {0}', '{0}'),
			between: l10n.t('{0} – {1}', '{0}', '{1}'),
			unknown: l10n.t('?'),
		},
		referenceWords: {
			andOthers: l10n.t('{0} et al.', '{0}'),
			noDate: l10n.t('n.d.'),
		},
	};
}
