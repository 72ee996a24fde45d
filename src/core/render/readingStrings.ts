/** The texts that guide the reader: where they are, and the keys that take them further. */
export interface ReadingStrings {
	/** The name of the list that tells which section is being read. */
	readonly whereYouAre: string;
	/** The name of the button that unfolds that list; `{0}` is the section. */
	readonly showContents: string;
	readonly back: string;
	readonly backMeaning: string;
	readonly keys: string;
	readonly keysMeaning: string;
	/** The name of the bar that shows how much has been read. */
	readonly progress: string;
	/** `{0}` is a percentage. */
	readonly progressValue: string;
	/** `{0}` is a name, `{1}` its place among `{2}`, `{3}` the section. */
	readonly position: string;
	/** `{0}` is the number of a source. */
	readonly source: string;
	readonly nothingChosen: string;
	readonly noCitation: string;
	readonly noClaim: string;
	readonly lastSection: string;
	readonly firstSection: string;
	/** The help on keys. */
	readonly help: {
		readonly title: string;
		readonly intro: string;
		readonly off: string;
		readonly close: string;
		readonly nextSection: string;
		readonly previousSection: string;
		readonly nextMention: string;
		readonly previousMention: string;
		readonly nextCitation: string;
		readonly previousCitation: string;
		readonly nextClaim: string;
		readonly previousClaim: string;
		readonly goBack: string;
		readonly showHelp: string;
		readonly closeDetails: string;
	};
}
