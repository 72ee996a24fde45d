import * as v from 'valibot';

/** What the script writes or says while somebody reads, in the language of the user. */
export const readingWordsSchema = v.object({
	/** The name of the list that tells which section is being read. */
	whereYouAre: v.string(),
	/** The name of the button that unfolds that list; `{0}` is the section. */
	showContents: v.string(),
	back: v.string(),
	backMeaning: v.string(),
	keys: v.string(),
	keysMeaning: v.string(),
	/** The name of the bar that shows how much has been read. */
	progress: v.string(),
	/** `{0}` is a percentage. */
	progressValue: v.string(),
	/** `{0}` is a name, `{1}` its place among `{2}`, `{3}` the section. */
	position: v.string(),
	/** `{0}` is the number of a source. */
	source: v.string(),
	nothingChosen: v.string(),
	noCitation: v.string(),
	lastSection: v.string(),
	firstSection: v.string(),
	/** The BCP 47 tag of that language. */
	language: v.string(),
});

export type ReadingWords = v.InferOutput<typeof readingWordsSchema>;
