import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { parseDocument } from '../../../src/core/parse/parseDocument';
import { offsetOf, sourceText } from '../../../src/core/sourceText';
import type { SymbolSpace } from '../../../src/core/symbols/briefingSymbols';
import { isSameRenamed, renameObstacle, renameSymbol } from '../../../src/core/symbols/renameSymbol';
import { symbolsSource } from './symbolsSource';

/** The file after a rename, or why there is none. */
function rename(
	text: string,
	space: SymbolSpace,
	id: string,
	newId: string,
): { text: string } | { code: string } {
	const symbols = parseDocument(text).symbols();
	const renamed = renameSymbol(symbols, space, id, newId);
	if ('problem' in renamed) {
		return { code: renamed.problem.code };
	}
	const source = sourceText(text);
	const changed = [...renamed.changes]
		.reverse()
		.reduce(
			(before, { range, text: written }) =>
				before.slice(0, offsetOf(source, range.startLine, range.startColumn)) +
				written +
				before.slice(offsetOf(source, range.endLine, range.endColumn)),
			text,
		);
	return isSameRenamed(symbols, parseDocument(changed).symbols(), space, id, newId)
		? { text: changed }
		: { code: 'changes-meaning' };
}

const refused = (space: SymbolSpace, id: string, newId: string): unknown => {
	const renamed = rename(symbolsSource, space, id, newId);
	return 'code' in renamed ? renamed.code : renamed;
};

describe('A rename', () => {
	it('changes every place, each in its own form', () => {
		const renamed = rename(symbolsSource, 'id', '深度', '求索');
		assert.ok('text' in renamed);
		assert.ok(renamed.text.includes('[deep](#%E6%B1%82%E7%B4%A2), [raw](<#求索>)'));
		assert.ok(renamed.text.includes('- id: 求索\n'));
		const cited = rename(symbolsSource, 'citekey', 'smith:2020', 'doe-99');
		assert.ok('text' in cited);
		assert.ok(cited.text.includes('-@{doe-99}]') && cited.text.includes("'[@doe-99]'"));
		assert.ok(!cited.text.includes('smith'));
	});

	it('says why it is refused', () => {
		assert.equal(refused('id', 'acme', 'm-1'), 'taken');
		assert.equal(refused('id', 'acme', 'automatic-title'), 'taken');
		assert.equal(refused('id', 'acme', 'a b'), 'bad-entity-id');
		assert.equal(refused('id', 'acme', ''), 'bad-entity-id');
		assert.equal(refused('id', 'what', '1st'), 'bad-id');
		assert.equal(refused('id', 'won', 'a}b'), 'bad-id');
		assert.equal(refused('id', 'acme', 'no'), 'altered-by-yaml');
		assert.equal(refused('id', 'acme', '0528'), 'altered-by-yaml');
		assert.equal(refused('citekey', 'press', 'a key'), 'bad-citekey');
		assert.equal(refused('citekey', 'press', 'press.'), 'bad-citekey');
		assert.equal(refused('citekey', 'press', 'smith:2020'), 'taken');
		const symbols = parseDocument(symbolsSource).symbols();
		assert.equal(renameObstacle(symbols, 'id', 'automatic-title')?.code, 'automatic-id');
		assert.equal(renameObstacle(symbols, 'id', 'nobody')?.code, 'not-defined');
		const withMore = symbolsSource.replace('article:', 'bibliography: more.bib\narticle:');
		assert.equal(
			renameObstacle(parseDocument(withMore).symbols(), 'citekey', 'gone')?.code,
			'in-bibliography',
		);
	});

	it('lets citekeys and ids be the same words', () => {
		assert.ok('text' in rename(symbolsSource, 'citekey', 'press', 'acme'));
	});

	it('and the opposite one give the same file', function () {
		this.timeout(30_000);
		const ids = parseDocument(symbolsSource)
			.symbols()
			.definitions.filter(({ hasOwnId }) => hasOwnId)
			.map(({ kind, id }) => [kind === 'reference' ? 'citekey' : 'id', id] as const);
		const letters = fc.constantFrom(...'abzÀéπж深求のก', ...'AZ_');
		const others = fc.constantFrom(...'abé深の_-:.01');
		const word = fc
			.tuple(letters, fc.array(others, { maxLength: 6 }))
			.map(([first, rest]) => [first, ...rest].join(''));
		const lineEnds = fc.constantFrom('\n', '\r\n');
		let done = 0;
		fc.assert(
			fc.property(fc.constantFrom(...ids), word, lineEnds, ([space, id], newId, lineEnd) => {
				const text = symbolsSource.replaceAll('\n', lineEnd);
				const there = rename(text, space, id, newId);
				// An id that is written with percent signs loses them with a name that needs none.
				if (!('text' in there) || (id === '深度' && encodeURI(newId) === newId)) {
					return;
				}
				done++;
				assert.deepEqual(rename(there.text, space, newId, id), { text });
			}),
			{ numRuns: 200 },
		);
		assert.ok(done > 100, `only ${done} renames were made`);
	});
});
