import type { PanelStrings } from '../../core/render/panelStrings';
import type { PageStart } from '../../protocol/start';
import { renderPage } from './panelPage';
import type { PanelResources } from './panelResources';
import { readingWords } from './readingWords';
import type { ShownBriefing } from './shownBriefing';

/** A briefing that is to be read in a page of its own. */
export interface ShownPageOptions extends Pick<PageStart, 'briefing' | 'version' | 'reveal'> {
	readonly shown: ShownBriefing;
	readonly resources: PanelResources;
	readonly strings: PanelStrings;
	/** Of its Content-Security-Policy; another one for each page that is set. */
	readonly nonce: string;
	/** How the text is set: an Appearance as JSON. */
	readonly appearance: string;
	/** It is read from the top: the page may hold its beginning, and its script ask for the rest once that is seen. */
	readonly fromTop: boolean;
}

/** A page, and whether it holds all of the text. */
export interface ShownPage {
	readonly page: string;
	readonly isWhole: boolean;
}

/** The page of a briefing. Without a script, nothing would ask for the rest: then it holds all. */
export function renderShownPage(options: ShownPageOptions): ShownPage {
	const { shown, resources, strings, nonce, appearance, fromTop, briefing, version, reveal } = options;
	const { content, isWhole } =
		fromTop && !reveal && resources.script !== ''
			? shown.renderBeginning()
			: { content: shown.render(), isWhole: true };
	const page = renderPage({
		resources,
		strings,
		title: shown.entry.briefing.title,
		content,
		nonce,
		appearance,
		start: {
			briefing,
			version,
			isWhole,
			reveal,
			announcements: strings.announcements,
			words: readingWords(strings),
		},
	});
	return { page, isWhole };
}
