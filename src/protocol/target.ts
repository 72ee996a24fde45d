import * as v from 'valibot';

/** An id of a section, an entity or a claim, or a citekey. */
export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

/**
 * What can be shown in a briefing: a section, an entity, a claim or a source, by its id or citekey, or a part of the
 * panel that follows the sections, named as in `partNames`.
 */
export const targetSchema = v.object({
	kind: v.picklist(['section', 'entity', 'claim', 'reference', 'part']),
	id: idSchema,
	/** What a part is narrowed to. */
	about: v.optional(
		v.pipe(v.array(v.object({ kind: v.picklist(['entity', 'section']), id: idSchema })), v.maxLength(1000)),
	),
});

export type Target = v.InferOutput<typeof targetSchema>;

/** Whether two targets, or their absence, are of the same thing, whatever they are narrowed to. */
export function sameTarget(one: Target | undefined, other: Target | undefined): boolean {
	return one?.kind === other?.kind && one?.id === other?.id;
}
