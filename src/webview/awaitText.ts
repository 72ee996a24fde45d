import type { WebviewApi } from 'vscode-webview';
import { HostConnection } from './hostConnection';
import { mergeContent } from './mergeContent';

/** Asks for the text of which the page holds the beginning, puts it in its place, and gives its version. */
export function awaitText(root: HTMLElement, api: WebviewApi<unknown>): Promise<number> {
	const host = new HostConnection(api);
	return new Promise((resolve) => {
		const ending = new AbortController();
		host.onMessage((message) => {
			if (message.type === 'replace') {
				ending.abort();
				mergeContent(root, message.content);
				resolve(message.version);
			}
		}, ending.signal);
		host.post({ type: 'awaitText' });
	});
}
