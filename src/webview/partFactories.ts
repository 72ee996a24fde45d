import type { PartName } from '../core/partName';
import type { PartStates } from '../protocol/partStates';
import { Comparison } from './comparison';
import { Ledger } from './ledger';
import type { PartTools, PartView } from './partView';
import { Ties } from './ties';
import { Timeline } from './timeline';

/** What parts are made with: their tools, of which each knows only its own state. */
export interface PartWorkshop extends Omit<PartTools<unknown>, 'state' | 'keep'> {
	readonly states: PartStates;
	readonly keep: (state: PartStates) => void;
}

type Factory = (root: HTMLElement, workshop: PartWorkshop) => PartView;

/** What makes each part do something. */
export const partFactories: Readonly<Record<PartName, Factory>> = {
	claims: (root, { states, keep, ...tools }) =>
		new Ledger(root, { ...tools, state: states.claims, keep: (claims) => keep({ claims }) }),
	comparison: (root, { states, keep, ...tools }) =>
		new Comparison(root, { ...tools, state: states.comparison, keep: (comparison) => keep({ comparison }) }),
	timeline: (root, { states, keep, ...tools }) =>
		new Timeline(root, { ...tools, state: states.timeline, keep: (timeline) => keep({ timeline }) }),
	ties: (root, { states, keep, ...tools }) =>
		new Ties(root, { ...tools, state: states.ties, keep: (ties) => keep({ ties }) }),
};
