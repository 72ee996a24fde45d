import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Briefing } from '../../../src/core/briefing';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { renderBriefing } from '../../../src/core/render/renderBriefing';
import { createRenderContext } from '../../../src/core/render/renderContext';
import { renderCompared } from '../../../src/core/render/renderComparison';
import { renderKeyHelp } from '../../../src/core/render/renderKeyHelp';
import { renderPane } from '../../../src/core/render/renderPane';
import { renderParts } from '../../../src/core/render/renderParts';
import { testStrings } from '../panelStringsForTests';
import { latinOutsideBrackets, pseudoStrings } from '../pseudoStrings';

const file = path.join(import.meta.dirname, '../../../content/chinas-ai-race.briefing.md');

/** Whose values stay: ids and codes, by which the parts of a briefing find each other. */
const codes =
	/^(id|key|citekey|kind|standing|verdict|entity|entities|claim|claims|section|about|to|lab|date|asOf|article|cite|lang|language|DOI|type|url|URL|bibliography|near|locale)$/;

/** The briefing that ships, with every text of its own in Greek letters: Latin ones are then the interface's. */
const briefing = inGreek(parseBriefing(readFileSync(file, 'utf8')).briefing) as Briefing;
const strings = { ...pseudoStrings(testStrings), language: 'el' };
const context = createRenderContext(briefing, strings);

function inGreek(value: unknown, key = ''): unknown {
	if (typeof value === 'string') {
		return codes.test(key)
			? value
			: value.replace(/(<[^>]*>|&#?\w+;|\{[^}]*\})|\p{Script=Latin}/gu, (all, kept) =>
					kept ? String(all) : 'ω',
				);
	}
	if (Array.isArray(value)) {
		return value.map((item) => inGreek(item, key));
	}
	return typeof value === 'object' && value !== null
		? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inGreek(part, name)]))
		: value;
}

describe('In another language the panel has no text that was not translated', () => {
	it('on the page', () => {
		assert.deepEqual(latinOutsideBrackets(renderBriefing(context, 2).toString()), []);
	});

	it('in the parts that come after the text', () => {
		for (const { name, content } of renderParts(context)) {
			assert.match(content, /⟦/, name);
			assert.deepEqual(latinOutsideBrackets(content), [], name);
		}
	});

	it('in the pane of an item of any kind', () => {
		for (const { id } of new Map(briefing.entities.map((entity) => [entity.kind, entity])).values()) {
			assert.deepEqual(latinOutsideBrackets(renderPane(id, context)?.toString() ?? ''), [], id);
		}
	});

	it('in a comparison, and in the help on keys', () => {
		const models = briefing.entities.filter(({ kind }) => kind === 'model').slice(0, 4);
		const compared = renderCompared(
			models.map(({ id }) => id),
			context,
		).toString();
		assert.match(compared, /⟦/);
		assert.deepEqual(latinOutsideBrackets(compared + renderKeyHelp(strings.reading).toString()), []);
	});

	it('and the words that slip through are found', () => {
		assert.deepEqual(latinOutsideBrackets('<p aria-label="a">⟦b ⟦c⟧⟧ ω <b title="⟦d⟧">e</b>'), ['e', 'a']);
	});
});
