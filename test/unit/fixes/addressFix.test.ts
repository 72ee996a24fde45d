import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addressFix } from '../../../src/core/fixes/addressFix';
import type { Fix } from '../../../src/core/fixes/fix';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { sourceText } from '../../../src/core/sourceText';
import { briefingSource, problemsIn } from '../parse/briefingSource';
import { withText } from './faultyFiles';
import { applied } from './fixed';

describe('A bare address', () => {
	const references = (text: string) => parseBriefing(text).briefing.references;
	const at = (text: string, words: string): Fix | undefined => {
		const lines = text.split('\n');
		const line = lines.findLastIndex((each) => each.includes(words));
		return addressFix(sourceText(text), { line, column: lines[line]?.indexOf(words) ?? 0 }, references(text));
	};

	it('becomes a citation of a new reference', () => {
		const text = withText('Acme did it [@press], see https://www.example.org/reports/race-2025.html.');
		const change = at(text, 'https');
		assert.ok(change);
		const after = applied(text, change);
		assert.match(after, /see \[@example-race-2025\]\.\n/);
		assert.match(
			after,
			/- id: example-race-2025\n {4}type: webpage\n {4}title: .*\n {4}URL: "https:\/\/www\.example\.org\/reports\/race-2025\.html"/,
		);
		assert.deepEqual(problemsIn(after), []);
	});

	it('becomes a citation of the reference that has it', () => {
		const text = withText('Acme did it: https://example.org/press');
		const change = at(text, 'https');
		assert.equal(change && applied(text, change), withText('Acme did it: [@press]'));
	});

	it('is none where it is a link, code, or in the metadata', () => {
		for (const text of [
			'[it](https://e.org/a)',
			'<https://e.org/a>',
			'`https://e.org/a`',
			'It is `curl https://e.org/a`.',
			'```\ncurl https://e.org/a\n```',
			'[it]: https://e.org/a',
			'> [it]: https://e.org/a "It"',
		]) {
			assert.equal(at(withText(text), 'https'), undefined, text);
		}
		assert.ok(at(withText('```\nx\n```\n\nIt is `x`, see https://e.org/a'), 'https'));
		assert.equal(addressFix(sourceText(briefingSource()), { line: 6, column: 60 }, []), undefined);
	});
});
