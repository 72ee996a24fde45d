import * as v from 'valibot';
import { sortKeys } from '../core/claims/sortClaims';

const valuesSchema = v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(10_000))), v.maxLength(100)));

/** What the reader asked of the ledger of claims, to be found again after a reload. */
export const ledgerStateSchema = v.object({
	filter: v.object({
		chosen: v.object({
			who: valuesSchema,
			standing: valuesSchema,
			verdict: valuesSchema,
			entity: valuesSchema,
			section: valuesSchema,
		}),
		words: v.pipe(v.string(), v.maxLength(200)),
	}),
	order: v.object({ by: v.picklist(sortKeys), descending: v.boolean() }),
});

export type LedgerState = v.InferOutput<typeof ledgerStateSchema>;
