import { nice, ticks } from 'd3-array';
import type { Fact } from '../briefing';
import type { NumberForm } from './numberForm';
import { readQuantity, type Quantity } from './readQuantity';

/** Figures of one unit, on one scale. */
export interface Figures {
	readonly unit: string;
	readonly scale: Scale;
	/** For each entity its figures; none where nothing is known, or nothing that could be drawn. */
	readonly bars: readonly (readonly Bar[])[];
	/** For each entity the facts that are not clearly one number, or are of another unit. */
	readonly undrawn: readonly (readonly Fact[])[];
}

/** One figure on the scale. */
export interface Bar {
	readonly fact: Fact;
	readonly amount: number;
	/** From 0 to 1. */
	readonly position: number;
}

/** What figures are drawn on, from nothing or a power of ten to the largest. */
export interface Scale {
	/** Linear from nothing; logarithmic from a power of ten. */
	readonly kind: 'linear' | 'logarithmic';
	/** What the axis names, with where it stands, from 0 to 1. */
	readonly ticks: readonly { readonly amount: number; readonly position: number }[];
}

/** From this ratio of the largest to the smallest on, the smallest would hardly show on a linear scale. */
const widestLinearSpread = 25;

/** Puts facts on one scale: those of the unit that most entities use; undefined where less than two would be on it. */
export function drawFigures(cells: readonly (readonly Fact[])[], form: NumberForm): Figures | undefined {
	const read = cells.map((facts) => facts.map((fact) => ({ fact, quantity: readQuantity(fact, form) })));
	const unit = mostUsedUnit(read.map((figures) => figures.flatMap(({ quantity }) => quantity ?? [])));
	if (unit === undefined) {
		return undefined;
	}
	const isDrawn = ({ quantity }: { readonly quantity?: Quantity }): boolean => quantity?.unit === unit;
	const amounts = read.flatMap((figures) =>
		figures.filter(isDrawn).flatMap(({ quantity }) => quantity?.amount ?? []),
	);
	const { scale, position } = scaleFor(amounts);
	return {
		unit,
		scale,
		bars: read.map((figures) =>
			figures.filter(isDrawn).map(({ fact, quantity }) => {
				const amount = quantity?.amount ?? 0;
				return { fact, amount, position: position(amount) };
			}),
		),
		undrawn: read.map((figures) => figures.filter((figure) => !isDrawn(figure)).map(({ fact }) => fact)),
	};
}

function mostUsedUnit(quantities: readonly (readonly Quantity[])[]): string | undefined {
	const uses = new Map<string, number>();
	for (const units of quantities.map((cell) => new Set(cell.map(({ unit }) => unit)))) {
		for (const unit of units) {
			uses.set(unit, (uses.get(unit) ?? 0) + 1);
		}
	}
	const [most] = [...uses].sort(([, one], [, other]) => other - one);
	return most && most[1] > 1 ? most[0] : undefined;
}

function scaleFor(amounts: readonly number[]): { scale: Scale; position: (amount: number) => number } {
	const smallest = Math.min(...amounts);
	const largest = Math.max(...amounts);
	if (smallest > 0 && largest / smallest >= widestLinearSpread) {
		const first = Math.floor(Math.log10(smallest) - 1e-9);
		const last = Math.ceil(Math.log10(largest) - 1e-9);
		const position = (amount: number): number => (Math.log10(amount) - first) / (last - first);
		const powers = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
		return { scale: { kind: 'logarithmic', ticks: powers.map(at(position)) }, position };
	}
	const [, end] = nice(0, largest || 1, 4);
	const position = (amount: number): number => amount / end;
	return { scale: { kind: 'linear', ticks: ticks(0, end, 4).map(at(position)) }, position };
}

function at(position: (amount: number) => number): (amount: number) => Scale['ticks'][number] {
	return (amount) => ({ amount, position: position(amount) });
}
