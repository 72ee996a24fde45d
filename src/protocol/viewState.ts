import * as v from 'valibot';
import { partStatesSchema } from './partStates';
import { idSchema, targetSchema } from './target';

/**
 * A place in the text that outlives another width or font: a part of the panel, a block in it by number, and
 * how much of that block is above the upper edge, from 0 to 1.
 */
export const placeSchema = v.object({
	part: v.pipe(v.string(), v.maxLength(1000)),
	block: v.pipe(v.number(), v.integer(), v.minValue(0)),
	offset: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

export type TextPlace = v.InferOutput<typeof placeSchema>;

/** One visit: the section that was opened, the item that was chosen, and where the reader was. */
const visitSchema = v.object({
	section: v.optional(idSchema),
	item: v.optional(targetSchema),
	place: placeSchema,
});

export type Visit = v.InferOutput<typeof visitSchema>;

/** The most visits that are kept. */
export const maximumVisits = 50;

/** What the panel keeps of the reader's doings, through being hidden and through a reload of the window. */
const viewStateSchema = v.object({
	version: v.literal(1),
	/** Which briefing is shown. */
	briefing: idSchema,
	/** The number of the last request of the host that was followed, so that none is followed twice. */
	followed: v.pipe(v.number(), v.integer()),
	visits: v.pipe(v.array(visitSchema), v.minLength(1), v.maxLength(maximumVisits)),
	current: v.pipe(v.number(), v.integer(), v.minValue(0)),
	parts: v.fallback(v.optional(partStatesSchema), undefined),
});

export type ViewState = v.InferOutput<typeof viewStateSchema>;

/** Reads a kept state; undefined when there is none, or it is not ours, or of another version. */
export function parseViewState(value: unknown): ViewState | undefined {
	const result = v.safeParse(viewStateSchema, value);
	return result.success && result.output.current < result.output.visits.length ? result.output : undefined;
}
