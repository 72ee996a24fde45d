import assert from 'node:assert/strict';
import { citationInsertion } from '../../../src/core/citations/citationInsertion';

describe('a citation put into a text', () => {
	for (const [what, line, expected] of [
		['stands apart from a word', 'M1 wins|, they say.', 'M1 wins [@new], they say.'],
		['stands apart from the end of a sentence', 'M1 wins.|', 'M1 wins. [@new]'],
		['stands as it is behind a space', 'M1 wins | today', 'M1 wins [@new] today'],
		['stands as it is on an empty line', '|', '[@new]'],
		['stands as it is behind a bracket', '(|)', '([@new])'],
		['stands as it is behind an opening quotation mark', 'cite: "|"', 'cite: "[@new]"'],
		['stands apart from a closing one', 'They say "wins"|', 'They say "wins" [@new]'],
		['stands close in Chinese', '模型胜出|。', '模型胜出[@new]。'],
		['stands apart behind another', 'wins [@b]|', 'wins [@b] [@new]'],
		['fills empty brackets', 'wins [|]', 'wins [@new]'],
		['closes brackets that are open', 'wins [|', 'wins [@new]'],
		['takes the place of an @', 'wins [@|', 'wins [@new]'],
		['takes the place of an @ in brackets', 'wins [@|]', 'wins [@new]'],
		['takes the place of an @ without brackets', 'wins @|', 'wins [@new]'],
		['takes the place of a key that was begun', 'wins [@b; @ne|w]', 'wins [@b; @new]'],
		['is the last in another', 'wins [@b|].', 'wins [@b; @new].'],
		['is the last in another behind its semicolon', 'wins [@b;|]', 'wins [@b; @new]'],
		['is the last in another behind a space', 'wins [@b; |]', 'wins [@b; @new]'],
		['closes another that is open', 'wins [@b|', 'wins [@b; @new]'],
		['is behind the first in another', 'wins [|@b]', 'wins [@b; @new]'],
		['is between two others', 'wins [@b|; @c]', 'wins [@b; @new; @c]'],
		['leaves a place in a source with its source', 'wins [@b|, p. 3]', 'wins [@b, p. 3; @new]'],
		['leaves the words before a source with it', 'wins [see |@b]', 'wins [see @b; @new]'],
		['is not part of a link', '[M1 wins|](#m1)', '[M1 wins [@new]](#m1)'],
		['is not part of a link with an address in it', '[to me@x.org|](#m)', '[to me@x.org [@new]](#m)'],
		['is not part of a claim', '[As @doe says, M1 wins|]{.claim}', '[As @doe says, M1 wins [@new]]{.claim}'],
	] as const) {
		it(what, () => {
			const column = line.indexOf('|');
			const written = line.replace('|', '');
			const { startColumn, endColumn, text } = citationInsertion(written, column, '[@new]');
			assert.equal(`${written.slice(0, startColumn)}${text}${written.slice(endColumn)}`, expected);
		});
	}
});
