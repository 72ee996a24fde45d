import * as vscode from 'vscode';
import type { PanelStrings } from '../../core/render/panelStrings';
import { renderKeyHelp } from '../../core/render/renderKeyHelp';
import { html, trusted, type SafeHtml } from '../../core/render/safeHtml';
import type { Start } from '../../protocol/messagesToPanel';
import { createNonce } from './nonce';

/** The folder with all that the panel loads: one script and one style sheet. */
function panelResources(extensionUri: vscode.Uri): vscode.Uri {
	return vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
}

/** What a panel may do: run its own script and load its own two files. */
export function webviewOptions(extensionUri: vscode.Uri): vscode.WebviewOptions {
	return {
		enableScripts: true,
		enableForms: false,
		enableCommandUris: false,
		localResourceRoots: [panelResources(extensionUri)],
	};
}

export interface PageOptions {
	readonly webview: vscode.Webview;
	readonly extensionUri: vscode.Uri;
	readonly strings: PanelStrings;
	readonly title: string;
	/** The rendered body. */
	readonly content: SafeHtml;
}

/** The page of the panel: readable as it stands; the script finds what it needs in an attribute of the body. */
export function renderPage(options: PageOptions & { readonly start: Start }): string {
	const { strings, content, start } = options;
	return renderDocument(
		options,
		html`<body data-start="${JSON.stringify(start)}">
			<a class="skip-link" href="#text">${strings.skipToText}</a>
			${content} ${renderKeyHelp(strings.reading)}
			<div id="announcements" class="visually-hidden" role="status"></div>
		</body>`,
	);
}

/** A page that says why there is nothing to read; it runs no script. */
export function renderMessagePage(options: Omit<PageOptions, 'content'> & { readonly text: string }): string {
	return renderDocument(
		options,
		html`<body>
			<main class="message">
				<h1>${options.title}</h1>
				<p>${options.text}</p>
			</main>
		</body>`,
	);
}

function renderDocument(
	{ webview, extensionUri, strings, title }: Omit<PageOptions, 'content'>,
	body: SafeHtml,
): string {
	const nonce = createNonce();
	const resource = (name: string): string =>
		webview.asWebviewUri(vscode.Uri.joinPath(panelResources(extensionUri), name)).toString();
	const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
	return html`${trusted('<!DOCTYPE html>')}
		<html lang="${strings.language}">
			<head>
				<meta charset="UTF-8" />
				<meta http-equiv="Content-Security-Policy" content="${policy}" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>${title}</title>
				<link rel="stylesheet" href="${resource('panel.css')}" />
				<script nonce="${nonce}" src="${resource('panel.js')}" defer></script>
			</head>
			${body}
		</html>`.toString();
}
