import { briefingSource } from '../parse/briefingSource';

export const withText = (text: string): string => briefingSource({ text });
export const withMetadata = (metadata: string): string => briefingSource({ metadata });

/** An event that lacks its citation, with a line that should have it. */
export const unquoted = (line: string): string => `timeline:\n  - date: 2025\n    text: It\n    ${line}`;

/** Files with one fault or several, each of a kind that can be mended. */
export const faultyFiles: readonly (readonly [what: string, text: string])[] = [
	['a citation of nothing', withText('Acme did it [@pres, p. 3; @press].')],
	['a braced citation of nothing', withText('Acme did it [@{pres}; @press].')],
	['a link to nothing', withText('Acme [did](#it) it [@press].')],
	[
		'an event about nobody',
		withMetadata('timeline:\n  - {date: 2025, text: It, about: acne, cite: "[@press]"}'),
	],
	[
		'an event with a list of nobody',
		withMetadata('timeline:\n- date: 2025\n  text: It\n  about: [acne]\n  cite: "[@press]"'),
	],
	['a lab that is not there', briefingSource().replace('name: Acme}', 'name: Acme, lab: acne}')],
	['a section that is not there', briefingSource().replace('name: Acme}', 'name: Acme, section: waht}')],
	['a check of nothing', withMetadata('checks:\n  nothing: {verdict: open}\nlang: en')],
	['a check in a flow', withMetadata('checks: {nothing: {verdict: open}}')],
	['an unknown verdict', withMetadata('checks:\n  nothing: {verdict: agree}')],
	[
		'an idle entity',
		briefingSource().replace('references:', '  - id: idle\n    kind: lab\n    name: Idle\nreferences:'),
	],
	[
		'an idle entity under its dash',
		briefingSource().replace('references:', '  -\n    id: idle\n    kind: lab\n    name: Idle\nreferences:'),
	],
	[
		'an idle entity with an anchor, under a dash with a comment',
		briefingSource().replace(
			'references:',
			'  - &i # idle\n    id: idle\n    kind: lab\n    name: Idle\nreferences:',
		),
	],
	[
		'an idle entity in a flow',
		briefingSource().replace(
			'entities:\n  - {id: acme, kind: lab, name: Acme}',
			'entities: [{id: acme, kind: lab, name: Acme}, {id: idle, kind: lab, name: Idle}]',
		),
	],
	['an idle reference', briefingSource().replace('references:', 'references:\n  - id: idle\n    type: book')],
	[
		'a missing key of an event',
		withMetadata('timeline:\n  - {date: 2025, text: It}\n  - date: 2025\n    cite: "[@press]"'),
	],
	['a missing title', briefingSource().replace('title: A race\n', '')],
	['no version', briefingSource().replace('briefing: 1\n', '')],
	['a key that is nearly ours', withMetadata('autor: Somebody')],
	['a text that YAML takes for another', withMetadata('author: no')],
	[
		'a citation without quotes',
		withMetadata('timeline:\n  - {date: 2025, text: It, cite: "[@press]"}\nx: @press'),
	],
	['a text that begins with a star', withMetadata('author: *Nature* says "so" # it')],
	['such a one in braces', withMetadata('timeline:\n  - {text: *it* is, cite: "[@press]", date: 2025}')],
	['a key without a space behind its colon', withMetadata('lang:en\nauthor: Somebody')],
	['such a key at the end', withMetadata('lang:en')],
	['a text with a colon', withMetadata('author: Acme: a "race" # it')],
	['a key in place of its citation', withMetadata(unquoted('cite: press'))],
	['such a one in quotation marks', withMetadata(unquoted("cite: '@press' # it"))],
	[
		'such a one in braces',
		withMetadata('timeline: [{date: 2025, text: It, cite: press}, {cite: "press", date: 2025, text: It}]'),
	],
	['a citation in brackets without quotes', withMetadata(unquoted('cite: [@press]'))],
	[
		'such a one as a part of braces',
		withMetadata('timeline: [{date: 2025, text: It, cite: [@press; @press]}]'),
	],
	['such a one without brackets', withMetadata('timeline:\n  - {text: It, cite: @press, date: 2025}')],
	['such a one before a comment', withMetadata(unquoted('cite: @press # the first'))],
	['such a one before other keys', withMetadata('timeline:\n  - cite: @press\n    date: 2025\n    text: It')],
	['a key without a value', withMetadata(unquoted('cite:'))],
	['a key without a value before a comment', withMetadata(unquoted('cite: # which?'))],
	['a key with an empty value', withMetadata(unquoted('cite: ""'))],
	['a key without a value in braces', briefingSource().replace('kind: lab', 'kind: ')],
	['a key alone in braces', briefingSource().replace('kind: lab', 'kind')],
	['a bare citation', withText('Acme did it [@press], says @somebody.')],
	['a bare citation in quotation marks', withMetadata('abstract: "By\\t@somebody."')],
	[
		'a bare citation in a text of braces',
		withMetadata('timeline: [{date: 2025, text: By @b, cite: "[@press]"}]'),
	],
	[
		'a bare citation beside an escaped pipe',
		withText('| a | b |\n| - | - |\n| x \\| y | by @b, `a \\| b` [@press] |'),
	],
	['a claim without standing', withText('[Acme won [@press]]{.claim by=acme}.')],
	['a list without a blank line', withText('Acme did [@press]:\n- it')],
	['a list in a quotation without a blank line', withText('> Acme did [@press]:\n> - it')],
];
