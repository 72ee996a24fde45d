import type { Briefing } from '../briefing';
import { lookUpEntries } from './lookUpEntry';
import { LookUpIndex } from './lookUpIndex';

/** The index of briefings, those that come first first among equals. */
export function createLookUpIndex(
	briefings: readonly { readonly id: string; readonly briefing: Briefing }[],
): LookUpIndex {
	return new LookUpIndex(briefings.flatMap(({ id, briefing }) => lookUpEntries(briefing, id)));
}
