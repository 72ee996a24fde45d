import * as v from 'valibot';
import { comparedSchema, comparisonStateSchema } from './comparisonState';
import { idSchema, targetSchema } from './target';
import { placeSchema } from './viewState';

/** What the panel tells the host: ids only, never an address and never HTML. */
const messageFromPanelSchema = v.variant('type', [
	/** The page holds only the beginning of the briefing: the text is to follow, in 'replace'. */
	v.object({ type: v.literal('awaitText') }),
	/** The script runs, on that version of the briefing. */
	v.object({ type: v.literal('ready'), version: v.pipe(v.number(), v.integer()) }),
	/** The reader chose an item in the panel, which needs its pane. */
	v.object({ type: v.literal('choose'), target: targetSchema }),
	/** What is being read: a section, or another part of the page by its name. */
	v.object({
		type: v.literal('reading'),
		section: v.optional(idSchema),
		part: v.optional(idSchema),
		item: v.optional(targetSchema),
		place: v.optional(placeSchema),
	}),
	v.object({ type: v.literal('history'), canGoBack: v.boolean(), canGoForward: v.boolean() }),
	/** The reader wants these entities side by side. */
	v.object({ type: v.literal('compare'), entities: comparedSchema }),
	/** The reader wants to take along what is compared, as Markdown. */
	v.object({ type: v.literal('copyComparison'), ...comparisonStateSchema.entries }),
	v.object({ type: v.literal('showProblems') }),
	v.object({ type: v.literal('reportError'), message: v.pipe(v.string(), v.maxLength(4000)) }),
]);

export type MessageFromPanel = v.InferOutput<typeof messageFromPanelSchema>;

/** Reads a message from the panel; undefined when it is none of these. */
export function parseMessageFromPanel(value: unknown): MessageFromPanel | undefined {
	const result = v.safeParse(messageFromPanelSchema, value);
	return result.success ? result.output : undefined;
}
