import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { standings, verdicts } from '../../../src/core/parse/metadataSchema';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';

interface Snippet {
	readonly prefix: string;
	readonly description: string;
	readonly include: readonly string[];
	readonly body: readonly string[];
}

type Snippets = Readonly<Record<string, Snippet>>;

const folder = path.join(import.meta.dirname, '../../../media/snippets');
const read = (name: string): Snippets =>
	JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Snippets;
const snippets: Snippets = { ...read('metadata.json'), ...read('text.json') };

/** What a snippet puts into the text when every place is left as it is proposed. */
function inserted({ body }: Snippet): string {
	let text = body.join('\n').replace(/\$\{TM_SELECTED_TEXT:(\$\{[^}]*\})\}/g, '$1');
	const values = new Map<string, string>();
	text = text.replace(
		/\$\{(\d)(?::([^}]*)|\|([^}|]*)\|)\}/g,
		(_, place: string, words?: string, choice?: string) => {
			const value = words ?? choice?.split(',')[0] ?? '';
			values.set(place, value);
			return value;
		},
	);
	return text.replace(/\$(\d)/g, (_, place: string) => values.get(place) ?? '');
}

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by)).trimEnd();

/** A briefing that is whole with what each of these keys of the metadata holds, and the text. */
function briefing({
	text = '[So [@source]]{#claim .claim by=entity standing=stated}.',
	...keys
}: Record<string, string>): string {
	const { facts = '', relations = '', ...others } = keys;
	const all = {
		entities: `  - id: entity\n    kind: lab\n    name: "Name"${facts && `\n    facts:\n${facts}`}${relations && `\n    relations:\n${relations}`}`,
		references: '  - {id: source, type: webpage}',
		...others,
	};
	const yaml = Object.entries(all).map(([key, value]) => `${key}:\n${value}`);
	return [
		'---',
		'briefing: 1',
		'title: Title',
		...yaml,
		'---',
		'',
		'Name did it [@source].',
		'',
		text,
		'',
	].join('\n');
}

describe('The snippets', () => {
	const places: Readonly<Record<string, (text: string) => string>> = {
		'briefing-metadata': (text) => `${text.trimEnd()}\n\n# Heading\n\nText.\n`,
		'briefing-reference': (text) => briefing({ references: indented(text, 2) }),
		'briefing-entity': (text) => briefing({ entities: indented(text, 2) }),
		'briefing-fact': (text) => briefing({ facts: indented(text, 6) }),
		'briefing-relation': (text) => briefing({ relations: indented(text, 6) }),
		'briefing-event': (text) => briefing({ timeline: indented(text, 2) }),
		'briefing-check': (text) => briefing({ checks: indented(text, 2) }),
		'briefing-section': (text) => briefing({ text }),
		'briefing-claim': (text) => briefing({ text }),
		'briefing-citation': (text) => briefing({ text }),
	};

	it('are for briefings alone, each with a prefix of its own', () => {
		assert.deepEqual(
			Object.values(snippets).map(({ prefix }) => prefix),
			Object.keys(places),
		);
		for (const { include, description } of Object.values(snippets)) {
			assert.deepEqual(include, ['**/*.briefing.md']);
			assert.ok(description);
		}
	});

	for (const [name, snippet] of Object.entries(snippets)) {
		it(`${name}: gives no problem where it belongs`, () => {
			const text = places[snippet.prefix]?.(inserted(snippet)) ?? '';
			assert.deepEqual(
				parseBriefing(text).problems.map(({ code }) => code),
				[],
				text,
			);
		});
	}

	it('offer every standing and every verdict', () => {
		const text = JSON.stringify(snippets);
		assert.ok(text.includes(`|${standings.join(',')}|`));
		assert.ok(text.includes(`|${verdicts.join(',')}|`));
	});
});
