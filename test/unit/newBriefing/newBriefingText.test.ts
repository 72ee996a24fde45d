import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { newBriefingText, type NewBriefingWords } from '../../../src/features/newBriefing/newBriefingText';

const words = (all: string, organization = all): NewBriefingWords => ({
	title: all,
	summary: `${all} {0}。`,
	heading: all,
	claim: `[{0} ${all} {1}]{2}。`,
	organization,
	checkNote: all,
	articleTitle: all,
	publisher: all,
	comments: {
		guide: all,
		article: all,
		summary: all,
		entities: all,
		checks: all,
		verdict: all,
		references: all,
		date: all,
	},
});

describe('A new briefing', () => {
	for (const [what, given, organization] of [
		['English', 'Some words', 'Some Organization'],
		['Chinese', '一些文字', '某机构'],
		['words with marks that mean something in YAML', 'It\'s: "#so", {a} \\ - b'],
	] as const) {
		it(`in ${what} has no problem, and holds one of what is explained`, () => {
			const text = newBriefingText(words(given, organization ?? 'Acme'), 'en', '2026-11-24');
			const { briefing, problems } = parseBriefing(text);
			assert.deepEqual(problems, []);
			assert.deepEqual(
				[briefing.title, briefing.article, briefing.date, briefing.claims[0]?.id],
				[given, 'article', '2026-11-24', 'first-claim'],
			);
			assert.equal(briefing.claims[0]?.check?.verdict, 'open');
			assert.ok(briefing.mentions.length > 0, 'the name of the entity is not found in the text');
		});
	}

	it('has the full stops of its language', () => {
		const text = newBriefingText(words('一些文字', '某机构'), 'zh-cn', '2026-11-24');
		assert.ok(text.includes('  一些文字 [@article]。\n'), text);
		assert.ok(text.endsWith(' standing=self-reported}。\n'), text);
	});

	it('is small, and no comment of it takes two lines', () => {
		const text = newBriefingText(words('one\ntwo'), 'en', '2026-11-24');
		assert.ok(text.split('\n').length < 50);
		assert.deepEqual(parseBriefing(text).problems, []);
	});
});
