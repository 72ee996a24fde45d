import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { describe, it } from 'mocha';
import { briefingSource, problemsIn } from './briefingSource';

const hasPandoc = !spawnSync('pandoc', ['--version']).error;

/** The blocks that Pandoc makes of a text; those of a list are the same with and without space between. */
function blocksIn(text: string, format = 'markdown'): string {
	const json = execFileSync('pandoc', ['-f', format, '-t', 'json'], { input: text, encoding: 'utf8' });
	const { blocks } = JSON.parse(json.replaceAll('"Para"', '"Plain"')) as { blocks: unknown };
	return JSON.stringify(kinds(blocks));
}

/** The kinds of blocks in a block, without what they say. */
function kinds(node: unknown): unknown {
	if (Array.isArray(node)) {
		return node.map(kinds).filter((each) => each !== undefined);
	}
	const { t, c } = (node ?? {}) as { t?: string; c?: unknown };
	return t === undefined || !/^(?:Plain|Header|.*List|BlockQuote|CodeBlock|Table|HorizontalRule)$/.test(t)
		? undefined
		: [t, ...(/List|Quote/.test(t) ? [kinds(c)] : [])];
}

describe('A blank line', () => {
	const table = '| a | b |\n|---|---|\n| c | d |';
	for (const [before, block] of [
		['Text', '# Heading'],
		['Text', '- a'],
		['Text', '1. a'],
		['Text', '> q'],
		['Text', '***'],
		['Text', '* * *'],
		['Text', table],
		['Text', '~~~\ncode\n~~~'],
		['- item', '# Heading'],
		['- item', '> q'],
		['- item', '***'],
		['- item', '  # Heading'],
		['- item', '  > q'],
		['1. item', '   > q'],
		['- item', '  ~~~\n  code\n  ~~~'],
		['- item\n  - sub', '    # Heading'],
		['> quote', '# Heading'],
		['> quote', '- a'],
		['> quote', '> - a'],
		['> quote', '> # a'],
		['> quote', '> > q'],
		['> quote', '~~~\ncode\n~~~'],
		['Text\n<!-- c -->', '- a'],
	] as const) {
		const text = `${before}\n${block}`;
		it(`is missing in ${JSON.stringify(text)}`, () => {
			const [first = ''] = block.split('\n');
			const found = problemsIn(briefingSource({ text: `${text}\n\nAcme [@press].` }));
			assert.deepEqual(found, [`missing-blank-line: ${first}`]);
			assert.ok(!hasPandoc || blocksIn(text) !== blocksIn(`${before}\n\n${block}`));
		});
	}

	for (const text of [
		'Text\n\n# Heading',
		'Text\n```\ncode\n```',
		'- item\n  - sub',
		'- item\n\n  text\n  - sub',
		'- item\n1. one',
		'- > q\n  > - b',
		'- > q\n1. b',
		'- item\n~~~\ncode\n~~~',
		'- item\n  ```\n  code\n  ```',
		'# H\n- a\n\n***\n# I',
		`${table}\n# H`,
		`${table}\n- x`,
		`${table}\n***`,
		'<!-- c -->\n- a',
		'- item\nlazy\n\n> quote\nlazy',
	]) {
		it(`is not missing in ${JSON.stringify(text)}`, () => {
			assert.deepEqual(problemsIn(briefingSource({ text: `Acme [@press].\n\n${text}` })), []);
			assert.ok(!hasPandoc || blocksIn(text) === blocksIn(text, 'commonmark+pipe_tables'));
		});
	}
});
