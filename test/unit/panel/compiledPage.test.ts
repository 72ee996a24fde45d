import assert from 'node:assert/strict';
import { fillPage } from '../../../src/features/panel/compiledPage';
import { compilePage } from '../../../src/features/panel/compilePage';
import { ShownBriefing } from '../../../src/features/panel/shownBriefing';
import { renderShownPage } from '../../../src/features/panel/shownPage';
import { buildBriefing, buildSection } from '../buildBriefing';
import { testStrings } from '../panelStringsForTests';

const parsed = {
	briefing: buildBriefing({
		title: 'A "quoted" <title> & more',
		sections: [
			// What stands in the text is not taken for what is to be filled in.
			buildSection({ id: 'first', title: 'nonce', html: ['<p>styles script appearance</p>'] }),
			buildSection({ id: 'second' }),
		],
	}),
	problems: [],
};
const resources = { styles: 'main { color: red }', script: 'const one = "&amp;$&";' };
const appearance = { fontSize: 15, measure: 68, readingKeys: false };

describe('a page that the build renders', () => {
	it('is, filled in, what a panel would have rendered', () => {
		const { page } = renderShownPage({
			shown: new ShownBriefing(parsed, testStrings),
			resources,
			strings: testStrings,
			nonce: '0123abcd',
			appearance: JSON.stringify(appearance),
			fromTop: true,
			briefing: 'shipped',
			version: 1,
		});
		const compiled = compilePage('shipped', parsed, testStrings);
		assert.equal(compiled.title, parsed.briefing.title);
		// It is kept as JSON.
		const kept = JSON.parse(JSON.stringify(compiled)) as typeof compiled;
		assert.equal(fillPage(kept, { nonce: '0123abcd', appearance, resources }), page);
	});

	it('has a nonce of its own each time', () => {
		const compiled = compilePage('shipped', parsed, testStrings);
		const page = fillPage(compiled, { nonce: 'f00d', appearance, resources });
		assert.deepEqual(page.match(/nonce-\w+|nonce="\w+"/g), [
			'nonce-f00d',
			'nonce-f00d',
			'nonce="f00d"',
			'nonce="f00d"',
		]);
	});
});
