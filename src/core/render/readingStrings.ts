/** The texts that guide the reader: where they are, and the keys that take them further. */
export interface ReadingStrings {
	readonly whereYouAre: string;
	readonly showContents: string;
	readonly back: string;
	readonly backMeaning: string;
	readonly keys: string;
	readonly keysMeaning: string;
	readonly progress: string;
	readonly progressValue: string;
	readonly position: string;
	readonly source: string;
	readonly nothingChosen: string;
	readonly noCitation: string;
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
		readonly goBack: string;
		readonly showHelp: string;
		readonly closeDetails: string;
	};
}
