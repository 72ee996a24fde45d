import assert from 'node:assert/strict';
import { parseMessageFromPanel } from '../../../src/protocol/messagesFromPanel';
import { parseMessageToPanel } from '../../../src/protocol/messagesToPanel';

describe('The messages between the host and the panel', () => {
	it('pass when they are whole', () => {
		const choose = { type: 'choose', target: { kind: 'entity', id: 'deepseek-r1' } };
		assert.deepEqual(parseMessageFromPanel(choose), choose);
		const reveal = {
			type: 'reveal',
			serial: 1,
			target: { kind: 'reference', id: 'doe:2021' },
			preserveFocus: true,
		};
		assert.deepEqual(parseMessageToPanel(reveal), reveal);
	});

	it('are dropped when they are of no known kind or lack something', () => {
		const strangers = [
			undefined,
			null,
			'ready',
			[],
			{},
			{ type: 'runCommand', command: 'workbench.action.quit' },
			{ type: 'choose' },
			{ type: 'choose', target: { kind: 'file', id: 'x' } },
			{ type: 'choose', target: { kind: 'entity', id: '' } },
			{ type: 'choose', target: { kind: 'entity', id: 'x'.repeat(2000) } },
			{ type: 'ready', version: 'one' },
			{ type: 'reportError', message: 'x'.repeat(5000) },
		];
		assert.deepEqual(
			strangers.map((message) => [parseMessageFromPanel(message), parseMessageToPanel(message)]),
			strangers.map(() => [undefined, undefined]),
		);
	});

	it('carry nothing upward beyond what they are meant to', () => {
		const message = parseMessageFromPanel({
			type: 'choose',
			target: { kind: 'entity', id: 'x', href: 'https://example.org' },
			html: '<p>',
		});
		assert.deepEqual(message, { type: 'choose', target: { kind: 'entity', id: 'x' } });
	});
});
