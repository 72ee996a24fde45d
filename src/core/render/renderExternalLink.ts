import { html, type HtmlValue, type SafeHtml } from './safeHtml';

/** A link out of the panel, which VS Code opens; only its content where the address is not http(s). */
export function renderExternalLink(address: string | undefined, content: HtmlValue): SafeHtml {
	return address !== undefined && isWebAddress(address)
		? html`<a class="external" href="${address}">${content}</a>`
		: html`${content}`;
}

/** The host of an address, which tells more in less room: 'arxiv.org'. */
export function shortAddress(address: string): string {
	const host = /^https?:\/\/(?:[^/?#]*@)?([^/?#:]+)/i.exec(address)?.[1] ?? address;
	return host.replace(/^www\./i, '');
}

function isWebAddress(address: string): boolean {
	return /^https?:\/\/[^\s/]/i.test(address);
}
