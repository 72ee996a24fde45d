import type { PanelStrings } from '../../core/render/panelStrings';
import { renderKeyHelp } from '../../core/render/renderKeyHelp';
import { html, trusted, type SafeHtml } from '../../core/render/safeHtml';
import type { PageStart } from '../../protocol/start';
import { createNonce } from './nonce';
import type { PanelResources } from './panelResources';

/** What a page is made of. */
export interface PageOptions {
	readonly resources: PanelResources;
	readonly strings: PanelStrings;
	readonly title: string;
	readonly nonce: string;
	/** The rendered body. */
	readonly content: SafeHtml;
}

/** The page of the panel: its content is readable as it stands; the script is told by attributes of the body. */
export function renderPage(
	options: PageOptions & { readonly start: PageStart; readonly appearance: string },
): string {
	const { strings, content, start, appearance, resources, nonce } = options;
	return renderDocument(
		options,
		html`<body data-start="${JSON.stringify(start)}" data-appearance="${appearance}">
			<a class="skip-link" href="#page:text">${strings.skipToText}</a>
			${content} ${renderKeyHelp(strings.reading)}
			<div id="page:announcements" class="visually-hidden" role="status"></div>
			<script nonce="${nonce}">
				${trusted(resources.script)};
			</script>
		</body>`,
	);
}

/** A page that says why there is nothing to read; it runs no script. */
export function renderMessagePage(
	options: Omit<PageOptions, 'content' | 'nonce'> & { readonly text: string },
): string {
	return renderDocument(
		{ ...options, nonce: createNonce() },
		html`<body>
			<main class="message">
				<h1>${options.title}</h1>
				<p>${options.text}</p>
			</main>
		</body>`,
	);
}

function renderDocument(
	{ resources, strings, title, nonce }: Omit<PageOptions, 'content'>,
	body: SafeHtml,
): string {
	const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
	return html`${trusted('<!DOCTYPE html>')}
		<html lang="${strings.language}">
			<head>
				<meta charset="UTF-8" />
				<meta http-equiv="Content-Security-Policy" content="${policy}" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>${title}</title>
				<style nonce="${nonce}">
					${trusted(resources.styles)}
				</style>
			</head>
			${body}
		</html>`.toString();
}
