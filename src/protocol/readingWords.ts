import type { ReadingStrings } from '../core/render/readingStrings';

/** What the script writes or says while somebody reads, in the language of the user. */
export interface ReadingWords extends Omit<ReadingStrings, 'help'> {
	/** The BCP 47 tag of that language. */
	readonly language: string;
}
