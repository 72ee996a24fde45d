import type { Appearance } from './appearance';
import type { Reveal } from './messagesToPanel';
import type { ReadingWords } from './readingWords';

/** What the page needs to know before the first message. */
export interface Start extends PageStart {
	readonly appearance: Appearance;
}

/** What of it is as the briefing is: it stands in an attribute of the body, and the appearance in another. */
export interface PageStart {
	/** The id of the briefing. */
	readonly briefing: string;
	/** Counts the changes of the briefing. */
	readonly version: number;
	/** Whether the page holds the whole text; if not, its script has to ask for it. */
	readonly isWhole: boolean;
	/** Where the page is to be opened, if not at its beginning. */
	readonly reveal?: Reveal;
	/** What the script says to those who cannot see; `{0}` is the name of what was reached. */
	readonly announcements: Readonly<Record<'chosen' | 'reached' | 'closed', string>>;
	readonly words: ReadingWords;
}
