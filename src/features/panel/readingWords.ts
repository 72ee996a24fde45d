import type { PanelStrings } from '../../core/render/panelStrings';
import type { ReadingWords } from '../../protocol/readingWords';

/** What the script of a page needs of the texts that guide the reader. */
export function readingWords({ language, reading }: PanelStrings): ReadingWords {
	const { help: _help, ...words } = reading;
	return { ...words, language };
}
