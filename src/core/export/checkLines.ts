import type { Claim, Section } from '../briefing';
import { citationText, partyNames, passageLine } from './plainWords';
import type { DocumentContext } from './documentContext';

/** The claims of a section with their checks, an item each; nothing where nothing is claimed. */
export function checkLines(section: Section, context: DocumentContext): string {
	const claims = context.claimsBySection.get(section.id) ?? [];
	return claims.length === 0
		? ''
		: [
				context.strings.checksOfSection(claims.length),
				claims.map((claim) => checkLine(claim, context)).join('\n'),
			].join('\n\n');
}

function checkLine(claim: Claim, context: DocumentContext): string {
	const { strings, words } = context;
	const { check } = claim;
	const result =
		check === undefined
			? strings.notChecked
			: [strings.verdict[check.verdict], ...(check.note === undefined ? [] : [passageLine(check.note)])].join(
					'. ',
				) + citationText(check.cite, context);
	const terms = [
		words.labelled(strings.claimedBy, partyNames(claim.by, context)),
		words.labelled(
			strings.standingLabel,
			strings.standing[claim.standing] + citationText(claim.cite, context),
		),
		...(claim.deniedBy.length === 0
			? []
			: [words.labelled(strings.deniedBy, partyNames(claim.deniedBy, context))]),
		words.labelled(strings.checkLabel, result),
	];
	return `- “${claim.text}” ${terms.map(sentence).join(' ')}`;
}

/** A sentence may be over before what is cited for it. */
function sentence(text: string): string {
	return /[.!?。！？](?: \[[^[\]]*\])?$/u.test(text) ? text : `${text}.`;
}
