import type { WebviewApi } from 'vscode-webview';
import type { Start } from '../protocol/start';
import { dropAddedTitles } from './addedTitles';
import { Announcer } from './announcer';
import { awaitText } from './awaitText';
import { Cards } from './cards';
import { listenToClicks } from './clicks';
import { describeContextMenu } from './contextMenu';
import { Guide } from './guide';
import { HostConnection } from './hostConnection';
import { KeyHelp } from './keyHelp';
import { listenToKeys } from './keys';
import { layOutWhole, showInSight } from './offScreen';
import { mergeContent } from './mergeContent';
import { Parts } from './parts';
import { Reader } from './reader';
import { ReadingSteps } from './readingSteps';
import { receive } from './receive';

/** Begins with the page as it was set; where that is only how the briefing begins, once the rest has come, if it does. */
export async function open(root: HTMLElement, { api, start }: PageOptions): Promise<void> {
	const host = new HostConnection(api);
	const text = start.isWhole ? undefined : await awaitText(host);
	if (text) {
		mergeContent(root, text.content);
	}
	read(root, host, { ...start, version: text?.version ?? start.version });
}

/** What a page begins with. */
export interface PageOptions {
	readonly api: WebviewApi<unknown>;
	readonly start: Start;
}

/** Makes the page do what its reader wants, from where it was left or is to be opened. */
function read(root: HTMLElement, host: HostConnection, start: Start): void {
	const kept = host.state;
	const state = kept?.briefing === start.briefing ? kept : undefined;
	layOutWhole(root);
	dropAddedTitles(document);
	const { words } = start;
	let { readingKeys } = start.appearance;
	const guide = new Guide(root, words);
	const announcer = new Announcer();
	const parts = new Parts(root, {
		states: state?.parts ?? {},
		keep: (states) => {
			host.keepParts(states);
		},
		announce: (text) => {
			announcer.say(text);
		},
		compare: (entities) => {
			host.post({ type: 'compare', entities: [...entities] });
		},
		copyComparison: (comparison) => {
			host.post({ type: 'copyComparison', ...comparison });
		},
	});
	const reader: Reader = new Reader(root, {
		host,
		announcer,
		parts,
		start,
		state,
		onDidUpdate: (canGoBack) => {
			guide.offerBack(canGoBack);
		},
	});
	const cards = new Cards(root);
	host.onMessage((message) => {
		cards.hide();
		receive(message, root, reader, parts);
		if (message.type === 'replace') {
			guide.refresh();
		} else if (message.type === 'appearance') {
			({ readingKeys } = message.appearance);
		}
	});
	const help = new KeyHelp();
	listenToClicks(root, reader, parts, { host, help });
	listenToKeys({
		reader,
		cards,
		guide,
		help,
		steps: new ReadingSteps({ root, reader, guide, announcer, words }),
		areReadingKeysOn: () => readingKeys,
	});
	listenToScrolling(root, reader, guide);
	window.addEventListener('resize', () => {
		reader.resized();
	});
	describeContextMenu(start.briefing);
	host.post({ type: 'ready', version: start.version });
}

function listenToScrolling(root: HTMLElement, reader: Reader, guide: Guide): void {
	let isPlanned = false;
	document.addEventListener(
		'scroll',
		() => {
			if (!isPlanned) {
				isPlanned = true;
				requestAnimationFrame(() => {
					isPlanned = false;
					showInSight(root);
					reader.scrolled();
					guide.update();
				});
			}
		},
		{ passive: true },
	);
}
