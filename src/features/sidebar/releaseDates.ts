import type { Entity, Fact } from '../../core/briefing';

/** The facts that say when something was released: several where sources disagree, none where it is not known. */
export function releaseDates({ facts }: Pick<Entity, 'facts'>): readonly Fact[] {
	const dates = facts.filter(({ label }) => label.toLowerCase() === 'released');
	return dates.filter(({ value }, index) => dates.findIndex((other) => other.value === value) === index);
}
