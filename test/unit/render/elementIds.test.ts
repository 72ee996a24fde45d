import assert from 'node:assert/strict';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { renderBriefing } from '../../../src/core/render/renderBriefing';
import { createRenderContext } from '../../../src/core/render/renderContext';
import { testStrings } from '../panelStringsForTests';

/** Headings whose ids, as Pandoc makes them, are like those that the page needs for itself. */
const headings = [
	'Part claims',
	'Part abstract',
	'Part sources',
	'Part ties',
	'Part timeline',
	'Reference paper',
];

const { briefing } = parseBriefing(
	[
		'---\nbriefing: 1\ntitle: Parts\nabstract: In short [@paper].',
		'entities:\n- {id: acme, kind: lab, name: Acme, relations: [{to: bolt, kind: backs, cite: "@paper"}]}',
		'- {id: bolt, kind: lab, name: Bolt}',
		'timeline:\n- {date: "2025", text: It begins, about: acme, cite: "@paper"}',
		'references:\n- {id: paper, type: webpage, title: Paper, URL: "https://example.org"}\n---\n',
		...headings.map((heading) => `# ${heading}\n\n[It is]{.claim by=acme standing=stated} [@paper].\n`),
	].join('\n'),
);

describe('The ids of the page', () => {
	const page = renderBriefing(createRenderContext(briefing, testStrings), 0).toString();
	const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);

	it('are taken by no heading of the text', () => {
		assert.deepEqual(
			ids.filter((id, at) => ids.indexOf(id) !== at),
			[],
		);
		for (const id of ['part-claims', 'reference-paper', '_part-claims', '_part-ties', '_reference-paper']) {
			assert.ok(ids.includes(id), id);
		}
	});

	it('are where the links lead', () => {
		const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => decodeURIComponent(id ?? ''));
		const lost = links.filter((link) => !ids.includes(link) && !['acme', 'bolt'].includes(link));
		assert.ok(links.includes('_reference-paper'));
		assert.deepEqual(lost, []);
	});
});
