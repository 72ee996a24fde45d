import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { completionContextAt } from '../../../src/core/completion/completionContextAt';

/** The context at the mark `|` of a text, with the words that would be replaced. */
function at(marked: string): unknown {
	const offset = marked.indexOf('¦');
	const text = marked.replace('¦', '');
	const line = marked.slice(0, offset).split('\n').length - 1;
	const column = offset - (marked.lastIndexOf('\n', offset) + 1);
	const context = completionContextAt(text, line, column);
	if (!context) {
		return undefined;
	}
	const { startColumn, endColumn, ...rest } = context;
	return { ...rest, replaced: text.split('\n')[line]?.slice(startColumn, endColumn) };
}

const metadata = (lines: string): string => `---\nbriefing: 1\n${lines}`;

describe('What can be written', () => {
	it('in a citation is a citekey', () => {
		assert.deepEqual(at('A [@mini¦max-m1, p. 3]'), {
			kind: 'citekey',
			isBraced: false,
			replaced: 'minimax-m1',
		});
		assert.deepEqual(at('A [see @a; -@¦'), { kind: 'citekey', isBraced: false, replaced: '' });
		assert.deepEqual(at('A [@{a ¦'), undefined);
		assert.deepEqual(at('A [@{a¦b}]'), { kind: 'citekey', isBraced: true, replaced: 'ab}' });
		assert.equal(at('mail@¦'), undefined);
	});

	it('behind an @ in the text is a whole citation, which takes the place of the @', () => {
		assert.deepEqual(at('[a](b) @¦'), { kind: 'bareCitekey', replaced: '@' });
		assert.deepEqual(at('As @pr¦ess says'), { kind: 'bareCitekey', replaced: '@press' });
		assert.equal(at('mail@¦'), undefined);
		assert.equal(at('an escaped \\@¦'), undefined);
		assert.equal(at('`code @¦`'), undefined);
		assert.equal(at('```\n@¦\n```'), undefined);
		assert.deepEqual(at('```\n```\n@¦'), { kind: 'bareCitekey', replaced: '@' });
	});

	it('in the address of a link is an id with its number sign', () => {
		assert.deepEqual(at('[R1](#deep¦seek)'), { kind: 'link', replaced: '#deepseek' });
		assert.deepEqual(at('[R1](¦)'), { kind: 'link', replaced: '' });
		assert.deepEqual(at('[r1]: #¦'), { kind: 'link', replaced: '#' });
		assert.equal(at('[R1](https://¦)'), undefined);
	});

	it('in the attributes of a span is an attribute or its value', () => {
		assert.deepEqual(at('[A]{.claim st¦ by=x}'), {
			kind: 'attribute',
			present: ['.claim', 'by'],
			replaced: 'st',
		});
		assert.deepEqual(at('[A]{standing=re¦ported}'), {
			kind: 'attributeValue',
			key: 'standing',
			replaced: 'reported',
		});
		assert.deepEqual(at('[A]{denied-by="a b¦'), { kind: 'attributeValue', key: 'denied-by', replaced: 'b' });
		assert.equal(at('[A]{.claim} ¦'), undefined);
	});

	it('in the metadata is a key that is not there yet', () => {
		assert.deepEqual(at(metadata('ti¦\nabstract: A')), {
			kind: 'key',
			path: [],
			siblings: ['briefing', 'abstract'],
			replaced: 'ti',
		});
		assert.deepEqual(at(metadata('entities:\n- id: a\n  ¦\n  kind: lab\n- name: B\nchecks:')), {
			kind: 'key',
			path: ['entities', '*'],
			siblings: ['id', 'kind'],
			replaced: '',
		});
		assert.deepEqual(
			at(metadata('entities:\n  - id: a\n    facts:\n      - {label: "x, y: z", un¦, cite: b}')),
			{
				kind: 'key',
				path: ['entities', '*', 'facts', '*'],
				siblings: ['label', 'cite'],
				replaced: 'un',
			},
		);
		assert.deepEqual(at(metadata('checks:\n  won:\n    ¦')), {
			kind: 'key',
			path: ['checks', 'won'],
			siblings: [],
			replaced: '',
		});
	});

	it('after a key is its value', () => {
		const value = (path: readonly string[], replaced: string, quote = ''): unknown => ({
			kind: 'value',
			path,
			siblings: undefined,
			quote,
			replaced,
		});
		const valueAt = (marked: string): unknown => ({ ...(at(marked) as object), siblings: undefined });
		assert.deepEqual(valueAt(metadata('entities:\n  - kind: ¦')), value(['entities', '*', 'kind'], ''));
		assert.deepEqual(
			valueAt(metadata('checks:\n  won: {verdict: ag¦rees, note: x}')),
			value(['checks', 'won', 'verdict'], 'agrees'),
		);
		assert.deepEqual(
			valueAt(metadata('timeline:\n  - about: [a, b¦]')),
			value(['timeline', '*', 'about', '*'], 'b'),
		);
		assert.deepEqual(valueAt(metadata('timeline:\n  - about:\n      - ¦')), {
			kind: 'key',
			path: ['timeline', '*', 'about', '*'],
			siblings: undefined,
			replaced: '',
		});
		assert.deepEqual(valueAt(metadata('article: "a¦b"')), value(['article'], '"ab"', '"'));
	});

	it('in a text of the metadata is nothing but citations and links', () => {
		assert.equal(at(metadata('abstract: |\n  key: ¦')), undefined);
		assert.deepEqual(at(metadata('abstract: |\n  A [@¦')), {
			kind: 'citekey',
			isBraced: false,
			replaced: '',
		});
	});
});
