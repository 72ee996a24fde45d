import assert from 'node:assert/strict';
import { renderPlainText } from '../../../src/core/export/renderPlainText';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { buildBriefing } from '../buildBriefing';
import { testStrings } from '../panelStringsForTests';
import { testWords } from './exportWords';
import { smallBriefing } from './smallBriefing';

describe('a briefing as plain text', () => {
	const text = renderPlainText(parseBriefing(smallBriefing).briefing, testStrings, testWords);
	const lines = text.split('\n');

	it('has the headings of its parts, as deep as they are', () => {
		assert.deepEqual(
			lines.filter((line) => line.startsWith('#')),
			[
				'# On speed',
				'## In brief',
				'## First',
				'### Second',
				'## Timeline',
				'## Who and what',
				'### Maker (lab)',
				'### Engine (model by Maker)',
				'## Sources',
			],
		);
	});

	it('says behind a claim who makes it, how it stands and how it was checked', () => {
		assert.ok(
			lines.includes(
				'Engine is said to be fast [1] (self-reported, claimed by Maker; check: differs). See the site (https://example.org/site) and more of it.',
			),
			text,
		);
	});

	it('gives each check in full under its section, with who denies the claim', () => {
		assert.ok(
			lines.includes(
				'- “Engine is said to be fast” Claimed by: Maker. Standing: self-reported [1]. Denied by: Engine. This briefing’s check: differs. It is slower. [2, p. 3]',
			),
			text,
		);
	});

	it('keeps lists, quotes, tables and code as what they are, one line for each paragraph', () => {
		const blocks = text.slice(text.indexOf('- one'), text.indexOf('Checks of'));
		assert.equal(
			blocks,
			'- one\n- two\n  still two\n\n1. first\n2. second\n\n> quoted\n\na | b\n1 | 2\n\n    code  here\n\n',
		);
	});

	it('tells of an entity its facts with their sources, and where the sources differ', () => {
		assert.ok(text.includes('- Size: 12B parameters (all; as of March 2024) [2, p. 2] Rounded. ('), text);
		assert.ok(lines.includes('- based-on: Maker [2] in part'), text);
		assert.ok(lines.includes('- outruns: Maker (alleged) [2]'), text);
		assert.ok(text.includes('Mentioned in: First'), text);
	});

	it('lists events with their dates as they are known, and sources with what cites them', () => {
		assert.ok(lines.includes('- March 2024: Engine comes out. [2] (About: Engine)'), text);
		assert.ok(lines.includes('[2] Jo Doe (March 2024). Paper. Cited in: Engine, First, Timeline'), text);
	});

	it('has what the text of an event cites', () => {
		const source = smallBriefing.replace('Engine comes out.', '@paper says so, as [@article, p. 2].');
		assert.match(
			renderPlainText(parseBriefing(source).briefing, testStrings, testWords),
			/^- March 2024: Jo Doe \[2\] says so, as \[1, p\. 2\]\. \[2\] \(About: Engine\)$/m,
		);
	});

	it('has its lists as the language writes them', () => {
		const strings = { ...testStrings, language: 'zh-CN' };
		const chinese = renderPlainText(parseBriefing(smallBriefing).briefing, strings, testWords);
		assert.match(chinese, /^\[2\] .* Cited in: Engine、First、Timeline$/m);
	});

	it('is no more than its title where a briefing has no more', () => {
		assert.equal(renderPlainText(buildBriefing(), testStrings, testWords), '# A briefing\n\n2 min read\n');
	});
});
