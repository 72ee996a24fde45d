import { l10n } from 'vscode';
import type { Briefing, Claim } from '../core/briefing';
import type { ClaimOutline } from '../core/library/outline';
import { listText } from '../core/listText';
import { namesOfParties } from '../core/partyName';
import { interfaceLanguage } from './interfaceLanguage';
import { standingWords } from './standingWords';
import { verdictWords } from './verdictWords';

/** Who makes a claim, how it stands and how it was checked, wherever it is quoted; in the language of the interface. */
export function claimRemark(briefing: Briefing, { by, standing, check }: Claim): string {
	return remarkOf({ by: namesOfParties(briefing, by), standing, verdict: check?.verdict });
}

/** The same by the names of those who make the claim. */
export function remarkOf({
	by,
	standing,
	verdict,
}: Pick<ClaimOutline, 'by' | 'standing' | 'verdict'>): string {
	return claimInText(
		standingWords()[standing],
		listText(by, interfaceLanguage()),
		verdict ? verdictWords()[verdict] : l10n.t('not checked'),
	);
}

/** The same of a standing, those who make the claim, and the result of the check. */
export function claimInText(standing: string, by: string, verdict: string): string {
	return l10n.t({
		message: 'claimed by {0}, {1}; check: {2}',
		args: [by || l10n.t('somebody not named'), standing, verdict],
		comment: ['{0} is who makes the claim, {1} its standing ("self-reported"), {2} the result of the check'],
	});
}
