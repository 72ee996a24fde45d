import type { FileMark, FileOutline } from '../core/library/fileOutline';
import type { Outline } from '../core/library/outline';
import { decodeText } from './decodeText';

/**
 * What a file says before it is opened, with its mark. Data that can go to another thread unchanged, and cheap to have
 * thousands of: but for the title, the outline stays bytes until somebody asks for more.
 */
export interface PackedOutline extends FileMark {
	/** The title of the outline. */
	readonly title: string;
	/** Whether names are missing in the outline, as the file is too long. */
	readonly isPartial: boolean;
	/** The outline in JSON, in UTF-8. */
	readonly json: Uint8Array;
}

/** Packs the outline of a file. */
export function packOutline({ outline, ...mark }: FileOutline): PackedOutline {
	return {
		...mark,
		// Through JSON, since a part of the text would keep the whole text in memory.
		title: JSON.parse(JSON.stringify(outline.title)) as string,
		isPartial: outline.partial === true,
		json: new TextEncoder().encode(JSON.stringify(outline)),
	};
}

/** The outline that was packed; another object each time. */
export function unpackOutline({ json }: PackedOutline): Outline {
	// Nobody but the function above writes it.
	return JSON.parse(decodeText(json)) as Outline;
}
