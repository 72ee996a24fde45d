import * as v from 'valibot';

/** What the reader did in the part, to be found again after a reload. */
export const tiesStateSchema = v.object({});

export type TiesState = v.InferOutput<typeof tiesStateSchema>;
