import * as v from 'valibot';

/** What the reader did in the part, to be found again after a reload. */
export const timelineStateSchema = v.object({});

export type TimelineState = v.InferOutput<typeof timelineStateSchema>;
