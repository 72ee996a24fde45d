import type { WebviewApi } from 'vscode-webview';
import type { MessageFromPanel } from '../protocol/messagesFromPanel';

/** Tells the extension of whatever fails on the page. */
export function reportErrors(api: WebviewApi<unknown>): void {
	window.addEventListener('error', ({ error, message }) => {
		reportError(api, error ?? message);
	});
	window.addEventListener('unhandledrejection', ({ reason }) => {
		reportError(api, reason);
	});
}

/** Tells the extension of one error. */
export function reportError(api: WebviewApi<unknown>, error: unknown): void {
	const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
	const message: MessageFromPanel = { type: 'reportError', message: text.slice(0, 4000) };
	api.postMessage(message);
}
