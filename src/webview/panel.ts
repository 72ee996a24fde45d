import * as v from 'valibot';
import '../../media/panel/panel.css';
import { startSchema } from '../protocol/messagesToPanel';
import { dropAddedTitles } from './addedTitles';
import { applyAppearance } from './appearance';
import { Announcer } from './announcer';
import { Cards } from './cards';
import { listenToClicks } from './clicks';
import { chooseTarget } from './chooseTarget';
import { describeContextMenu } from './contextMenu';
import { Guide } from './guide';
import { HostConnection } from './hostConnection';
import { KeyHelp } from './keyHelp';
import { listenToKeys } from './keys';
import { Parts } from './parts';
import { Reader } from './reader';
import { ReadingSteps } from './readingSteps';
import { receive } from './receive';

start(new HostConnection());

function start(host: HostConnection): void {
	window.addEventListener('error', ({ error, message }) => {
		host.reportError(error ?? message);
	});
	window.addEventListener('unhandledrejection', ({ reason }) => {
		host.reportError(reason);
	});
	const root = document.getElementById('briefing');
	if (!root) {
		return;
	}
	dropAddedTitles(document);
	const startData = v.parse(startSchema, JSON.parse(document.body.dataset['start'] ?? '{}'));
	const { words, appearance } = startData;
	let { readingKeys } = appearance;
	// First, as every place that is measured depends on it.
	applyAppearance(appearance);
	const state = host.state();
	const guide = new Guide(root, words);
	const announcer = new Announcer();
	const parts = new Parts(root, {
		states: (state?.briefing === startData.briefing ? state.parts : undefined) ?? {},
		keep: (states) => {
			host.keepParts(states);
		},
		choose: (target) => {
			chooseTarget(target, root, reader);
		},
		announce: (text) => {
			announcer.say('{0}', text);
		},
		compare: (entities) => {
			host.post({ type: 'compare', entities: [...entities] });
		},
	});
	const reader: Reader = new Reader(root, {
		host,
		announcer,
		parts,
		start: startData,
		state,
		onDidUpdate: (canGoBack) => {
			guide.offerBack(canGoBack);
		},
	});
	const cards = new Cards(root);
	host.onMessage((message) => {
		cards.hide();
		receive(message, reader, parts);
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
	listenToScrolling(reader, guide);
	window.addEventListener('resize', () => {
		reader.resized();
	});
	describeContextMenu(startData.briefing);
	host.post({ type: 'ready', version: startData.version });
}

function listenToScrolling(reader: Reader, guide: Guide): void {
	let isPlanned = false;
	document.addEventListener(
		'scroll',
		() => {
			if (!isPlanned) {
				isPlanned = true;
				requestAnimationFrame(() => {
					isPlanned = false;
					reader.scrolled();
					guide.update();
				});
			}
		},
		{ passive: true },
	);
}
