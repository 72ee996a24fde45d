/** The texts of a briefing outside of the panel that the panel does not have, in the language of the user. */
export interface ExportStrings {
	/** The heading above the entities and their facts. */
	readonly whoAndWhat: string;
	/** The heading of a column of claims. */
	readonly claim: string;
	/** The address of a source or an entity, for those who read it on paper or hear it. */
	readonly address: string;
	/** 'Claimed by: MiniMax' */
	readonly labelled: (label: string, value: string) => string;
	/** Follows a claim in plain text: 'self-reported, claimed by MiniMax; check: differs'. */
	readonly claimInText: (standing: string, by: string, verdict: string) => string;
	/** Stands before the entities that an event is about. */
	readonly about: string;
}
