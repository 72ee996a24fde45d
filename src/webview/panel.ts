import * as v from 'valibot';
import '../../media/panel/panel.css';
import { startSchema } from '../protocol/messagesToPanel';
import { dropAddedTitles } from './addedTitles';
import { Announcer } from './announcer';
import { Cards } from './cards';
import { listenToClicks } from './clicks';
import { HostConnection } from './hostConnection';
import { Reader } from './reader';
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
	const reader = new Reader(root, {
		host,
		announcer: new Announcer(),
		start: startData,
		state: host.state(),
	});
	const cards = new Cards(root);
	host.onMessage((message) => {
		cards.hide();
		receive(message, reader);
	});
	listenToClicks(root, reader, host);
	listenToKeys(reader, cards);
	listenToScrolling(reader);
	host.post({ type: 'ready', version: startData.version });
}

function listenToKeys(reader: Reader, cards: Cards): void {
	document.body.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') {
			const isInPane = event.target instanceof Element && event.target.closest('[data-pane]') !== null;
			if (cards.hide()) {
				event.stopPropagation();
			} else if (isInPane) {
				event.stopPropagation();
				reader.closePane();
			}
		}
		if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
			// Only the browser is stopped, which would leave the page: VS Code gets the key and knows its commands.
			event.preventDefault();
		}
	});
}

function listenToScrolling(reader: Reader): void {
	let isPlanned = false;
	document.addEventListener(
		'scroll',
		() => {
			if (!isPlanned) {
				isPlanned = true;
				requestAnimationFrame(() => {
					isPlanned = false;
					reader.scrolled();
				});
			}
		},
		{ passive: true },
	);
}
