import type { ReadingStrings } from './readingStrings';
import { html, type SafeHtml } from './safeHtml';

/** The id of the dialog that lists the keys. */
const keyHelpElementId = 'page:key-help';

/** The dialog that lists the keys by which the reader moves; closed until the script opens it. */
export function renderKeyHelp({ help }: ReadingStrings): SafeHtml {
	const rows: readonly (readonly [string, string])[] = [
		['J', help.nextSection],
		['K', help.previousSection],
		['N', help.nextMention],
		['P', help.previousMention],
		['C', help.nextCitation],
		['Shift+C', help.previousCitation],
		['M', help.nextClaim],
		['Shift+M', help.previousClaim],
		['B', help.goBack],
		['Escape', help.closeDetails],
		['?', help.showHelp],
	];
	return html`<dialog id="${keyHelpElementId}" class="key-help" aria-labelledby="page:key-help-title">
		<header class="key-help-header">
			<h2 id="page:key-help-title" tabindex="-1">${help.title}</h2>
			<button type="button" class="icon-button" data-action="close-help" aria-label="${help.close}">
				<span aria-hidden="true">✕</span>
			</button>
		</header>
		<p>${help.intro}</p>
		<dl>
			${rows.map(
				([key, meaning]) =>
					html`<div>
						<dt><kbd>${key}</kbd></dt>
						<dd>${meaning}</dd>
					</div>`,
			)}
		</dl>
		<p class="key-help-note">${help.off}</p>
	</dialog>`;
}
