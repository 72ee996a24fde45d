import type { Briefing } from './briefing';
import { comparableEntities } from './comparison/comparableEntities';
import { partNames, type PartName } from './partName';
import { tieGraph } from './ties/tieGraph';

/** What the parts are called. */
export interface PartTitles extends Readonly<Record<PartName, string>> {
	/** What the comparison is called where others than models come first. */
	readonly comparisonOfOthers: string;
}

/** Asked before the first paint, so each must be quick. */
const isPresent: Readonly<Record<PartName, (briefing: Briefing) => boolean>> = {
	claims: ({ claims }) => claims.length > 0,
	comparison: (briefing) => comparableEntities(briefing).length > 0,
	timeline: ({ timeline }) => timeline.length > 0,
	ties: (briefing) => tieGraph(briefing).ties.length > 0,
};

/** Whether a briefing has anything to show in a part. */
export function isPartPresent(briefing: Briefing, name: PartName): boolean {
	return isPresent[name](briefing);
}

/** The parts that a briefing has something to show in, in their order. */
export function presentParts(briefing: Briefing): readonly PartName[] {
	return partNames.filter((name) => isPartPresent(briefing, name));
}

/** What a part of a briefing is called: the comparison by what is compared, which is not always models. */
export function partTitle(name: PartName, briefing: Briefing, titles: PartTitles): string {
	return name === 'comparison' && comparableEntities(briefing)[0]?.kind !== 'model'
		? titles.comparisonOfOthers
		: titles[name];
}
