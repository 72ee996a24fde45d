import { l10n } from 'vscode';
import type { PartTitles } from '../core/presentParts';

/** What the parts of the panel are called in the language of the interface. */
export function partTitles(): PartTitles {
	return {
		claims: l10n.t('Claims'),
		comparison: l10n.t('Models compared'),
		comparisonOfOthers: l10n.t('Side by side'),
		timeline: l10n.t('Timeline'),
		ties: l10n.t('Who is tied to whom'),
	};
}
