import * as v from 'valibot';
import { idSchema } from './target';

/** What the reader did in the part, to be found again after a reload. */
export const timelineStateSchema = v.object({
	/** The entity that the events are about; absent where all are shown. */
	about: v.optional(idSchema),
});

export type TimelineState = v.InferOutput<typeof timelineStateSchema>;
