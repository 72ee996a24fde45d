import * as v from 'valibot';

/** How the text is set, as far as the user's settings say so, and whether single keys move through it. */
export const appearanceSchema = v.object({
	/** In CSS pixels; absent where it is that of the editor, which the page knows. */
	fontSize: v.optional(v.pipe(v.number(), v.minValue(1))),
	/** As a multiple of the font size. */
	lineHeight: v.optional(v.pipe(v.number(), v.minValue(1))),
	/** The longest line of text, in the unit `ch`. */
	measure: v.pipe(v.number(), v.minValue(1)),
	readingKeys: v.boolean(),
});

export type Appearance = v.InferOutput<typeof appearanceSchema>;
