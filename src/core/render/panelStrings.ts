import type { Standing, Verdict } from '../briefing';
import type { EdtfWords } from '../formatEdtf';
import type { PartTitles } from '../presentParts';
import type { ReferenceWords } from '../references/formatReference';
import type { LedgerStrings } from './ledgerStrings';
import type { ReadingStrings } from './readingStrings';
import type { ComparisonStrings } from './comparisonStrings';
import type { TiesStrings } from './tiesStrings';
import type { TimelineStrings } from './timelineStrings';

/** Every text of the panel that is not the briefing's own, in the language of the user. */
export interface PanelStrings {
	/** The BCP 47 tag of that language. */
	readonly language: string;
	readonly skipToText: string;
	/** What is said aloud when the reader gets somewhere; `{0}` is where. */
	readonly announcements: {
		readonly chosen: string;
		readonly reached: string;
		readonly closed: string;
	};

	readonly reading: ReadingStrings;

	/** The title of a panel whose briefing is still being read. */
	readonly panelTitle: string;
	/** Stands for the title of a briefing that has none. */
	readonly untitled: string;
	readonly unreadable: string;
	readonly unreadableWhere: (briefing: string) => string;
	readonly notRestored: string;
	readonly notRestoredWhatToDo: string;

	readonly articleLabel: string;
	readonly openArticle: string;
	readonly briefingBy: (authors: string) => string;
	readonly readingTime: (minutes: number) => string;
	readonly problems: (count: number) => string;
	readonly showProblems: string;

	readonly inBrief: string;
	readonly contents: string;
	readonly opening: string;
	readonly sources: string;
	readonly emptyBriefing: string;
	/** Stands where the rest of a long text is about to follow. */
	readonly restFollows: string;

	/** The explanation of how claims are marked. */
	readonly legend: string;
	readonly legendClaim: string;
	readonly legendChecks: string;
	readonly standing: Readonly<Record<Standing, string>>;
	readonly standingMeaning: Readonly<Record<Standing, string>>;
	readonly verdict: Readonly<Record<Verdict, string>>;
	readonly verdictMeaning: Readonly<Record<Verdict, string>>;
	readonly notChecked: string;
	/** The name of a mark for those who do not see it: 'self-reported claim, check: differs'. */
	readonly claimMark: (standing: string, verdict: string) => string;

	readonly checksOfSection: (count: number) => string;
	readonly verdictCount: Readonly<Record<Verdict, (count: number) => string>>;
	readonly claimedBy: string;
	readonly deniedBy: string;
	readonly standingLabel: string;
	readonly checkLabel: string;
	readonly goToClaim: string;

	readonly closePane: string;
	readonly kind: (kind: string) => string;
	readonly madeBy: string;
	readonly addedEntity: string;
	readonly facts: string;
	readonly sections: string;
	readonly claims: string;
	readonly asOf: (date: string) => string;
	readonly disagreement: string;
	readonly differentScopes: string;
	readonly relations: string;
	readonly made: string;
	/** 'Backs', for the entity that holds the relation. */
	readonly relation: (kind: string) => string;
	/** 'Backed by', for the entity that the relation runs to. */
	readonly relationReversed: (kind: string) => string;
	readonly mentionedIn: string;
	readonly mentions: (count: number) => string;
	readonly claimsAbout: (count: number) => string;
	readonly claimsBy: (count: number) => string;
	readonly sourcesBehind: string;

	readonly citedIn: string;
	readonly notCited: string;
	readonly citedForFacts: string;
	/** Follows the title of a section: 'and 3 checks there'. */
	readonly checksThere: (count: number) => string;
	/** '3 checks under Rivals', where the text of that section does not cite the source. */
	readonly checksUnder: (count: number, section: string) => string;
	readonly timeline: string;

	/** The headings of the parts that follow the sections. */
	readonly partTitles: PartTitles;
	readonly ledger: LedgerStrings;

	readonly comparison: ComparisonStrings;
	readonly chronology: TimelineStrings;
	readonly ties: TiesStrings;

	readonly dateWords: EdtfWords;
	readonly referenceWords: ReferenceWords;
}
