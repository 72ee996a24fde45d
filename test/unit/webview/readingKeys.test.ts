import assert from 'node:assert/strict';
import { renderKeyHelp } from '../../../src/core/render/renderKeyHelp';
import { ReadingKeys, readingActions, type PressedKey } from '../../../src/webview/readingKeys';
import { testStrings } from '../panelStringsForTests';

const press = (key: string, how: Partial<PressedKey> = {}): PressedKey => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	isComposing: false,
	defaultPrevented: false,
	...how,
});

describe('the keys for reading', () => {
	it('are the ones that the help lists', () => {
		const listed = [
			...renderKeyHelp(testStrings.reading)
				.toString()
				.matchAll(/<kbd>([^<]*)<\/kbd>/g),
		].map(([, key = '']) => (key.startsWith('Shift+') ? key.slice(6) : key.toLowerCase()));
		assert.deepEqual(
			listed.filter((key) => key !== 'escape'),
			[...readingActions.keys()],
		);
	});

	it('do what they say', () => {
		assert.equal(new ReadingKeys().actionFor(press('j'), false), 'nextSection');
		assert.equal(new ReadingKeys().actionFor(press('C'), false), 'previousCitation');
	});

	const others: readonly (readonly [string, PressedKey, boolean])[] = [
		['is typed in a field', press('j'), true],
		['is pressed with Ctrl', press('c', { ctrlKey: true }), false],
		['is pressed with Cmd', press('c', { metaKey: true }), false],
		['is pressed with Alt', press('b', { altKey: true }), false],
		['is part of a word that is being composed', press('n', { isComposing: true }), false],
		['has been answered already', press('j', { defaultPrevented: true }), false],
		['means nothing here', press('x'), false],
	];
	for (const [why, key, isElsewhere] of others) {
		it(`leave alone a key that ${why}`, () => {
			assert.equal(new ReadingKeys().actionFor(key, isElsewhere), undefined);
		});
	}

	it('leave the second key of a shortcut to VS Code, and take the next', () => {
		const keys = new ReadingKeys();
		const pressed = [
			press('Control', { ctrlKey: true }),
			press('k', { ctrlKey: true }),
			press('p'),
			press('p'),
		];
		assert.deepEqual(
			pressed.map((key) => keys.actionFor(key, false)),
			[undefined, undefined, undefined, 'previousMention'],
		);
	});
});
