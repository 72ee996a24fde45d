import * as v from 'valibot';
import { comparisonStateSchema } from './comparisonState';
import { ledgerStateSchema } from './ledgerState';
import { tiesStateSchema } from './tiesState';
import { timelineStateSchema } from './timelineState';

/** A state that cannot be read is as good as none, and costs no other part its own. */
function optionalState<Schema extends v.GenericSchema>(
	schema: Schema,
): v.SchemaWithFallback<v.OptionalSchema<Schema, undefined>, undefined> {
	return v.fallback(v.optional(schema), undefined);
}

/** What the reader did in each part, within the view state and under its version. */
export const partStatesSchema = v.object({
	claims: optionalState(ledgerStateSchema),
	comparison: optionalState(comparisonStateSchema),
	timeline: optionalState(timelineStateSchema),
	ties: optionalState(tiesStateSchema),
});

export type PartStates = v.InferOutput<typeof partStatesSchema>;
