import * as v from 'valibot';
import { idSchema } from './target';

/** More than these nobody can take in at once. */
export const mostCompared = 50;

/** The ids of what is compared. */
export const comparedSchema = v.pipe(v.array(idSchema), v.maxLength(mostCompared));

/** What the reader did in the part, to be found again after a reload. */
export const comparisonStateSchema = v.object({
	entities: comparedSchema,
	onlyDifferences: v.boolean(),
});

export type ComparisonState = v.InferOutput<typeof comparisonStateSchema>;
