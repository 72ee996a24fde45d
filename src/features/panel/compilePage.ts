import type { PanelStrings } from '../../core/render/panelStrings';
import type { ParsedBriefing } from '../../host/briefingSource';
import type { CompiledPage } from './compiledPage';
import { ShownBriefing } from './shownBriefing';
import { renderShownPage } from './shownPage';

/** Renders the page of a briefing that is read from the top, for the build: the same that a panel would render. */
export function compilePage(id: string, parsed: ParsedBriefing, strings: PanelStrings): CompiledPage {
	const { page } = renderShownPage({
		shown: new ShownBriefing(parsed, strings),
		resources: { styles: mark('styles'), script: mark('script') },
		strings,
		nonce: mark('nonce'),
		appearance: mark('appearance'),
		fromTop: true,
		briefing: id,
		version: 1,
	});
	return { title: parsed.briefing.title, pieces: page.split(marks) };
}

/** Marks what is to be filled in by a character that no text has: Unicode keeps it for private use. */
function mark(name: string): string {
	return `\uE000${name}\uE000`;
}

const marks = /\uE000(\w+)\uE000/;
