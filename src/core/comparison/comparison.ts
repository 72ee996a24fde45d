import type { Briefing, Entity, Fact } from '../briefing';
import { groupBy } from '../render/groupBy';
import { drawFigures, type Figures } from './figures';
import { mergeLabels } from './mergeLabels';
import { numberFormOf, type NumberForm } from './numberForm';

/** Whether what is known of a fact is the same for all: told only where it is known of two at least. */
export type Agreement = 'same' | 'different';

/** One kind of fact, for every entity that is compared. */
export interface ComparisonRow {
	readonly label: string;
	/** In the order of the entities: several facts where sources disagree, none where nothing is known. */
	readonly cells: readonly (readonly Fact[])[];
	readonly agreement?: Agreement;
	/** The positions of the cells whose values are not those that most entities share; none where none are shared. */
	readonly deviating: readonly number[];
	/** Why the figures may not measure the same thing. */
	readonly caveats: readonly Caveat[];
	/** The figures on one scale, where two entities at least have one that is clearly a number. */
	readonly figures?: Figures;
}

/** What differs between facts of one label beside their values. */
export type Caveat = 'scope' | 'unit' | 'date';

/** Entities side by side. */
export interface Comparison {
	readonly entities: readonly Entity[];
	/** What is known of two entities at least, then what is known of one; each in the order of the facts. */
	readonly rows: readonly ComparisonRow[];
}

/**
 * The comparison of the entities with these ids, in the order of the file; ids that are not known are left out.
 * Undefined for less than two.
 */
export function comparisonOf(ids: readonly string[], briefing: Briefing): Comparison | undefined {
	const wanted = new Set(ids);
	const entities = briefing.entities.filter(({ id }) => wanted.has(id));
	return entities.length < 2 ? undefined : compareEntities(entities, numberFormOf(briefing.language));
}

/** Lays the facts of entities side by side; values of one label that differ within an entity are all kept. */
export function compareEntities(entities: readonly Entity[], form: NumberForm): Comparison {
	const facts = entities.map((entity) => groupBy(entity.facts, ({ label }) => label));
	const labels = mergeLabels(facts.map((byLabel) => [...byLabel.keys()]));
	const rows = labels.map((label) =>
		compareFacts(
			label,
			facts.map((byLabel) => byLabel.get(label) ?? []),
			form,
		),
	);
	return {
		entities,
		rows: [...rows.filter((row) => knownIn(row) > 1), ...rows.filter((row) => knownIn(row) < 2)],
	};
}

/** Of a comparison, what differs. */
export function differencesIn({ entities, rows }: Comparison): Comparison {
	return { entities, rows: rows.filter(({ agreement }) => agreement === 'different') };
}

/** Of how many entities something is known. */
export function knownIn({ cells }: Pick<ComparisonRow, 'cells'>): number {
	return cells.filter((facts) => facts.length > 0).length;
}

function compareFacts(label: string, cells: ComparisonRow['cells'], form: NumberForm): ComparisonRow {
	if (knownIn({ cells }) < 2) {
		return { label, cells, deviating: [], caveats: [] };
	}
	const known = cells.filter((facts) => facts.length > 0);
	const values = groupBy(known, valuesOf);
	const shared = [...values].find(([, sharing]) => sharing.length > known.length / 2)?.[0];
	return {
		label,
		cells,
		agreement: values.size === 1 ? 'same' : 'different',
		deviating: cells.flatMap((facts, index) =>
			shared === undefined || facts.length === 0 || valuesOf(facts) === shared ? [] : [index],
		),
		caveats: caveatsOn(known),
		figures: drawFigures(cells, form),
	};
}

function valuesOf(facts: readonly Fact[]): string {
	return JSON.stringify(facts.map(({ value, unit }) => [value, unit ?? '']).sort());
}

function caveatsOn(cells: ComparisonRow['cells']): readonly Caveat[] {
	const differs = (told: (fact: Fact) => string): boolean =>
		new Set(cells.map((facts) => JSON.stringify([...new Set(facts.map(told))].sort()))).size > 1;
	const dates = new Set(cells.flatMap((facts) => facts.flatMap(({ asOf }) => asOf ?? [])));
	const found: readonly (readonly [Caveat, boolean])[] = [
		['scope', differs(({ scope }) => scope ?? '')],
		['unit', differs(({ unit }) => unit ?? '')],
		// A figure without a date says nothing of its date: only two that are given can differ.
		['date', dates.size > 1],
	];
	return found.filter(([, applies]) => applies).map(([caveat]) => caveat);
}
