import * as v from 'valibot';
import { idSchema } from './target';

/** The ids of what is compared; more than these nobody can take in. */
export const comparedSchema = v.pipe(v.array(idSchema), v.maxLength(50));

/** What the reader did in the part, to be found again after a reload. */
export const comparisonStateSchema = v.object({
	entities: comparedSchema,
	onlyDifferences: v.boolean(),
});

export type ComparisonState = v.InferOutput<typeof comparisonStateSchema>;
