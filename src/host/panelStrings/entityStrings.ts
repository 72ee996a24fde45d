import { l10n } from 'vscode';
import type { PanelStrings } from '../../core/render/panelStrings';
import { capitalized, kindName } from '../kindWords';
import { countText } from './countText';

type EntityStrings = Pick<
	PanelStrings,
	| 'closePane'
	| 'kind'
	| 'madeBy'
	| 'addedEntity'
	| 'facts'
	| 'asOf'
	| 'disagreement'
	| 'differentScopes'
	| 'relations'
	| 'made'
	| 'relation'
	| 'relationReversed'
	| 'mentionedIn'
	| 'mentions'
	| 'claimsAbout'
	| 'claimsBy'
	| 'sections'
	| 'claims'
>;

/** The texts of the pane, in the language of the user. */
export function entityStrings(): EntityStrings {
	const relations = new Map<string, readonly [string, string]>([
		['backs', [l10n.t('Backs'), l10n.t('Backed by')]],
		['owns', [l10n.t('Owns'), l10n.t('Owned by')]],
		['uses', [l10n.t('Uses'), l10n.t('Used by')]],
		['hosts', [l10n.t('Hosts'), l10n.t('Hosted by')]],
		['founded', [l10n.t('Founded'), l10n.t('Founded by')]],
		['co-founded', [l10n.t('Co-founded'), l10n.t('Co-founded by')]],
		['leads', [l10n.t('Leads'), l10n.t('Led by')]],
		['develops', [l10n.t('Develops'), l10n.t('Developed by')]],
		['competes-with', [l10n.t('Competes with'), l10n.t('Competes with')]],
		['regulates', [l10n.t('Regulates'), l10n.t('Regulated by')]],
		['accuses', [l10n.t('Accuses'), l10n.t('Accused by')]],
		['based-on', [l10n.t('Based on'), l10n.t('Basis of')]],
	]);
	return {
		closePane: l10n.t('Close the details'),
		kind: kindName,
		madeBy: l10n.t('by'),
		addedEntity: l10n.t('Added by this briefing: the article does not name it.'),
		facts: l10n.t('Facts'),
		asOf: (date) => l10n.t('as of {0}', date),
		disagreement: l10n.t('The sources differ.'),
		differentScopes: l10n.t('These figures do not cover the same thing: compare with care.'),
		relations: l10n.t('Ties'),
		made: l10n.t('Made'),
		relation: (kind) => relations.get(kind)?.[0] ?? capitalized(kind),
		relationReversed: (kind) => relations.get(kind)?.[1] ?? l10n.t('{0} (by)', capitalized(kind)),
		mentionedIn: l10n.t('Mentioned in'),
		mentions: (count) => (count === 1 ? l10n.t('once') : l10n.t('{0} times', countText(count))),
		claimsAbout: (count) =>
			count === 1 ? l10n.t('One claim about it') : l10n.t('{0} claims about it', countText(count)),
		sections: l10n.t('Sections'),
		claimsBy: (count) =>
			count === 1 ? l10n.t('One claim by it') : l10n.t('{0} claims by it', countText(count)),
		claims: l10n.t('Claims'),
	};
}
