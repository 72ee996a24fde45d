import * as v from 'valibot';

/** What the reader did in the part, to be found again after a reload. */
export const tiesStateSchema = v.object({
	/** As what the ties are shown. */
	shows: v.picklist(['drawing', 'list']),
	/** How much larger the drawing is than when all of it is shown, and the point in its middle. */
	view: v.optional(
		v.object({
			zoom: v.pipe(v.number(), v.minValue(1), v.maxValue(20)),
			x: v.pipe(v.number(), v.finite()),
			y: v.pipe(v.number(), v.finite()),
		}),
	),
});

export type TiesState = v.InferOutput<typeof tiesStateSchema>;

export type TiesView = NonNullable<TiesState['view']>;
