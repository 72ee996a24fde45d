import * as v from 'valibot';
import { partNames } from '../core/partName';
import { comparedSchema } from './comparisonState';
import { appearanceSchema } from './appearance';
import { idSchema, targetSchema } from './target';
import { placeSchema } from './viewState';

/** HTML that core rendered. */
const markupSchema = v.string();

/** What stands in a part that follows the sections. */
const partContentSchema = v.object({ name: v.picklist(partNames), content: markupSchema });

export type PartContent = v.InferOutput<typeof partContentSchema>;

/** What the host asks the panel to show. */
const revealSchema = v.object({
	type: v.literal('reveal'),
	/** Counts the requests of the host, so that a page that is loaded again follows none twice. */
	serial: v.pipe(v.number(), v.integer()),
	target: targetSchema,
	/** The section that is about the target. */
	section: v.optional(idSchema),
	/** The pane, when the target has one. */
	pane: v.optional(markupSchema),
	/** Where in the text to go, rather than to the target. */
	place: v.optional(placeSchema),
	/** The reader is busy elsewhere: the panel must not take the focus. */
	preserveFocus: v.boolean(),
	/** Nor is it to say where it arrives. */
	isSilent: v.optional(v.boolean()),
});

export type Reveal = v.InferOutput<typeof revealSchema>;

const messageToPanelSchema = v.variant('type', [
	revealSchema,
	/** The cursor of an editor moved: to a target, or to one of the places in a section that stand for it. */
	v.object({
		type: v.literal('follow'),
		target: targetSchema,
		section: v.optional(idSchema),
		within: v.optional(v.object({ section: idSchema, index: v.pipe(v.number(), v.integer()) })),
	}),
	/** Shows a target in passing. */
	v.object({
		type: v.literal('preview'),
		target: targetSchema,
		section: v.optional(idSchema),
		pane: v.optional(markupSchema),
	}),
	v.object({ type: v.literal('endPreview') }),
	/** The answer to 'choose'. */
	v.object({
		type: v.literal('pane'),
		target: targetSchema,
		section: v.optional(idSchema),
		pane: v.optional(markupSchema),
	}),
	/** The briefing changed, and with it the pane of what is chosen; or the page awaits its text. It is the whole of it. */
	v.object({
		type: v.literal('replace'),
		version: v.pipe(v.number(), v.integer()),
		content: markupSchema,
		pane: v.optional(markupSchema),
	}),
	/** What stands in the parts, which the page is set without: it follows 'ready' and every change. */
	v.object({ type: v.literal('parts'), parts: v.array(partContentSchema) }),
	/** The answer to 'compare'. */
	v.object({ type: v.literal('compared'), entities: comparedSchema, content: markupSchema }),
	/** The user's settings changed. */
	v.object({ type: v.literal('appearance'), appearance: appearanceSchema }),
	v.object({ type: v.literal('goBack') }),
	v.object({ type: v.literal('goForward') }),
]);

export type MessageToPanel = v.InferOutput<typeof messageToPanelSchema>;

/** Reads a message from the host; undefined when it is none of these. */
export function parseMessageToPanel(value: unknown): MessageToPanel | undefined {
	const result = v.safeParse(messageToPanelSchema, value);
	return result.success ? result.output : undefined;
}
