import type { MessageToPanel } from '../protocol/messagesToPanel';
import { applyAppearance } from './appearance';
import type { HostConnection } from './hostConnection';

/** The whole text, as it is sent for a changed briefing, too. */
export type WholeText = Extract<MessageToPanel, { readonly type: 'replace' }>;

/** How long, in milliseconds, the page does nothing else: an extension host that was killed never answers. */
const patience = 3000;

/** Asks for the text of which the page holds the beginning; undefined when nobody sends it. */
export function awaitText(host: HostConnection): Promise<WholeText | undefined> {
	return new Promise((resolve) => {
		const ending = new AbortController();
		const end = (text: WholeText | undefined): void => {
			ending.abort();
			clearTimeout(timer);
			resolve(text);
		};
		const timer = setTimeout(() => {
			end(undefined);
		}, patience);
		host.onMessage((message) => {
			if (message.type === 'replace') {
				end(message);
			} else if (message.type === 'appearance') {
				applyAppearance(message.appearance);
			}
		}, ending.signal);
		host.post({ type: 'awaitText' });
	});
}
