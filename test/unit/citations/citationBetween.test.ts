import assert from 'node:assert/strict';
import { citationBetween } from '../../../src/core/citations/citationBetween';

describe('a citation put into a text', () => {
	for (const [what, line, expected] of [
		['stands apart from a word', 'M1 wins|, they say.', 'M1 wins [@a], they say.'],
		['stands apart from the end of a sentence', 'M1 wins.|', 'M1 wins. [@a]'],
		['stands as it is behind a space', 'M1 wins | today', 'M1 wins [@a] today'],
		['stands as it is on an empty line', '|', '[@a]'],
		['stands as it is behind a bracket', '(|)', '([@a])'],
		['stands as it is behind an opening quotation mark', 'cite: "|"', 'cite: "[@a]"'],
		['stands apart from a closing one', 'They say "wins"|', 'They say "wins" [@a]'],
		['stands close in Chinese', '模型胜出|。', '模型胜出[@a]。'],
		['stands apart behind another', 'wins [@b]|', 'wins [@b] [@a]'],
		['fills empty brackets', 'wins [|]', 'wins [@a]'],
		['closes brackets that are open', 'wins [|', 'wins [@a]'],
		['is the last in another', 'wins [@b|].', 'wins [@b; @a].'],
		['is the last in another behind its semicolon', 'wins [@b;|]', 'wins [@b; @a]'],
		['is the last in another behind a space', 'wins [@b; |]', 'wins [@b; @a]'],
		['is the first in another', 'wins [|@b]', 'wins [@a; @b]'],
		['is between two others', 'wins [@b|; @c]', 'wins [@b; @a; @c]'],
		['is not part of a link', '[M1 wins|](#m1)', '[M1 wins [@a]](#m1)'],
		['stands apart within a claim', '[M1 wins|]{#m1 .claim}', '[M1 wins [@a]]{#m1 .claim}'],
	] as const) {
		it(what, () => {
			const [before = '', after = ''] = line.split('|');
			assert.equal(`${before}${citationBetween(before, '[@a]', after)}${after}`, expected);
		});
	}
});
