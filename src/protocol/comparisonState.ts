import * as v from 'valibot';

/** What the reader did in the part, to be found again after a reload. */
export const comparisonStateSchema = v.object({});

export type ComparisonState = v.InferOutput<typeof comparisonStateSchema>;
