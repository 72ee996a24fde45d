import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';

const entities = `
  - {id: deepseek, kind: lab, name: DeepSeek, aliases: [深度求索]}
  - {id: deepseek-r1, kind: model, name: DeepSeek-R1, aliases: [R1]}
  - {id: r1-1776, kind: model, name: R1 1776}
  - {id: minimax, kind: lab, name: MiniMax}
  - {id: m1, kind: model, name: MiniMax-M1, aliases: [{name: M1, near: minimax}]}
  - {id: moonshot, kind: lab, name: Moonshot AI}
  - {id: zero-one, kind: lab, name: 01.AI}
  - {id: emile, kind: person, name: Émile}
  - {id: oneil, kind: person, name: O'Neil}
  - {id: cafe, kind: organization, name: Café}
  - {id: yahoo, kind: organization, name: Yahoo!}
  - {id: o-one, kind: model, name: O’1}
  - {id: stargate, kind: organization, name: Project "Stargate"}
  - {id: hacker, kind: person, name: „Neo“}
  - {id: pokemon, kind: organization, name: Poke\u0301mon}
  - {id: eva, kind: person, name: E\u0301va}`;

/** The words of the text that are found, each with its entity. */
function mentionsIn(text: string): readonly string[] {
	const source = `---\nbriefing: 1\ntitle: T\nentities:${entities}\n---\n\n${text}\n`;
	const lines = source.split('\n');
	return parseBriefing(source).briefing.mentions.map(({ entity, range }) => {
		const found =
			range.startLine === range.endLine
				? lines[range.startLine]?.slice(range.startColumn, range.endColumn)
				: `${lines[range.startLine]?.slice(range.startColumn)} ${lines[range.endLine]?.slice(0, range.endColumn)}`;
		return `${found} = ${entity}`;
	});
}

describe('Mentions', () => {
	const cases: readonly (readonly [rule: string, text: string, found: readonly string[]])[] = [
		['the longest name wins', 'R1 1776 is not R1.', ['R1 1776 = r1-1776', 'R1 = deepseek-r1']],
		['a name ends where something would continue it', 'R1-Zero, R1.5, R10, xR1, a-R1, R1x', []],
		[
			'a name may be followed by a mark',
			"R1, R1. (R1) “R1” R1's R1-",
			Array(6).fill('R1 = deepseek-r1') as string[],
		],
		['no name is found inside another', 'DeepSeek-R1', ['DeepSeek-R1 = deepseek-r1']],
		['up to four letters the case must match', 'r1 and R1', ['R1 = deepseek-r1']],
		[
			'longer names match in any case',
			'deepseek and DEEPSEEK',
			['deepseek = deepseek', 'DEEPSEEK = deepseek'],
		],
		[
			'names in scripts without spaces match anywhere',
			'据深度求索称R1很好',
			['深度求索 = deepseek', 'R1 = deepseek-r1'],
		],
		['what ends a Japanese word does not continue a name', 'メーカーDeepSeekは', ['DeepSeek = deepseek']],
		['an apostrophe is one however it is written', "The O’1 and the O'1.", ['O’1 = o-one', "O'1 = o-one"]],
		[
			'a quotation mark is one however it is written',
			'Project "Stargate", Project “Stargate” and «Neo»',
			['Project "Stargate" = stargate', 'Project “Stargate” = stargate', '«Neo» = hacker'],
		],
		[
			'a hyphen is one however it is written',
			'R1\u2011Zero, a\u2010R1, DeepSeek\u2011R1',
			['DeepSeek\u2011R1 = deepseek-r1'],
		],
		[
			'a letter with an accent is one however it is written',
			'Cafe\u0301, Pok\u00e9mon, Poke\u0301mon, \u00c9va, \u00e9va and R1',
			[
				'Cafe\u0301 = cafe',
				'Pok\u00e9mon = pokemon',
				'Poke\u0301mon = pokemon',
				'\u00c9va = eva',
				'R1 = deepseek-r1',
			],
		],
		['letters of any script are letters', 'Émile, Émilée', ['Émile = emile']],
		[
			'a name may go over the end of a line',
			'Moonshot\nAI and R1\n1776.',
			['Moonshot AI = moonshot', 'R1 1776 = r1-1776'],
		],
		['a name may stand in emphasis', '**DeepSeek** and *R1*', ['DeepSeek = deepseek', 'R1 = deepseek-r1']],
		['a name that is half in emphasis is none', '**Moonshot** AI', []],
		['an alias may need company: without it', 'M1 is new.', []],
		[
			'an alias may need company: with it, anywhere in the section',
			'M1 is new.\n\nMiniMax says so.',
			['M1 = m1', 'MiniMax = minimax'],
		],
		['company counts in its own section only', '# One\n\nMiniMax.\n\n# Two\n\nM1.', ['MiniMax = minimax']],
		['a link is a mention whatever its words', '[The lab](#deepseek) did.', ['The lab = deepseek']],
		['a link counts as company', '[They](#minimax) made M1.', ['They = minimax', 'M1 = m1']],
		['ids are compared after percent-decoding', '[x](#deep%73eek)', ['x = deepseek']],
		['code, citations and other links hold none', '`R1` [R1](https://example.org) [R1 @x]', []],
		['a name that begins with a digit', '01.AI, not o1 or 01.AIx', ['01.AI = zero-one']],
		[
			'lists, quotations and tables hold some',
			'- R1\n\n> R1\n\n| R1 | b |\n| - | - |\n| c | R1 |',
			Array(4).fill('R1 = deepseek-r1') as string[],
		],
		[
			'escaped marks do not shift what follows',
			'\\# \\* R1 &amp; R1',
			['R1 = deepseek-r1', 'R1 = deepseek-r1'],
		],
		[
			'a name may hold escaped marks, and is found with all of them',
			"Caf&eacute; is, Yahoo\\! is, &Eacute;mile and O\\'Neil are.",
			['Caf&eacute; = cafe', 'Yahoo\\! = yahoo', '&Eacute;mile = emile', "O\\'Neil = oneil"],
		],
		[
			'a claim may hold some',
			'[R1 wins]{.claim by=deepseek standing=opinion} DeepSeek',
			['R1 = deepseek-r1', 'DeepSeek = deepseek'],
		],
	];
	for (const [rule, text, found] of cases) {
		it(rule, () => {
			assert.deepEqual(mentionsIn(text), found);
		});
	}

	it('are linked, only the first of a section by the Tab key', () => {
		const source = `---\nbriefing: 1\ntitle: T\nentities:${entities}\n---\n\nR1 and R1.\n`;
		assert.deepEqual(parseBriefing(source).briefing.sections[0]?.html, [
			'<p><a class="mention" data-entity="deepseek-r1" href="#deepseek-r1">R1</a> and ' +
				'<a class="mention" data-entity="deepseek-r1" href="#deepseek-r1" tabindex="-1">R1</a>.</p>\n',
		]);
	});
});
