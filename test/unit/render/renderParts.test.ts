import assert from 'node:assert/strict';
import { createRenderContext } from '../../../src/core/render/renderContext';
import { renderBriefing } from '../../../src/core/render/renderBriefing';
import { renderParts } from '../../../src/core/render/renderParts';
import { buildBriefing, buildClaim, buildEntity, buildReference, buildSection } from '../buildBriefing';
import { testStrings } from '../panelStringsForTests';
import { readable } from './readable';

const fact = { label: 'Licence', value: 'MIT', cite: [] };

const context = createRenderContext(
	buildBriefing({
		sections: [buildSection({ id: 'news', title: 'The news' }), buildSection({ id: 'more' })],
		claims: [buildClaim({ id: 'beats', text: 'M1 beats R1', section: 'news' })],
		entities: [
			buildEntity({ id: 'a', facts: [fact], relations: [{ to: 'b', kind: 'uses', cite: [] }] }),
			buildEntity({ id: 'b', facts: [fact] }),
		],
		timeline: [{ date: '2025', text: { html: ['It began.'], text: 'It began.' }, about: [], cite: [] }],
		references: [buildReference(1, { id: 'article' })],
	}),
	testStrings,
);

describe('The parts after the sections', () => {
	it('have their places between the sections and the sources, in order, and in the contents', () => {
		const markup = renderBriefing(context).toString();
		const order = [...markup.matchAll(/<section[^>]*?(?:data-section|data-part)="([^"]+)"/g)].map(
			([, name]) => name,
		);
		assert.deepEqual(order, ['news', 'more', 'claims', 'comparison', 'timeline', 'ties', 'sources']);
		const contents = /<nav.*?<\/nav>/s.exec(markup)?.[0] ?? '';
		assert.match(readable(contents), /more Claims Models compared Timeline Who is tied to whom$/);
	});

	it('call the comparison of what is no model by another name', () => {
		const companies = ['a', 'b'].map((id) => buildEntity({ id, kind: 'company', facts: [fact] }));
		const other = createRenderContext(
			buildBriefing({ sections: [buildSection({ id: 'news' })], entities: companies }),
			testStrings,
		);
		const text = readable(renderBriefing(other).toString());
		assert.match(text, /Side by side/);
		assert.doesNotMatch(text, /Models compared/);
	});

	it('come after the page: nothing of them is in what is painted first', () => {
		assert.doesNotMatch(renderBriefing(context).toString(), /data-row|It began/);
		const parts = new Map(renderParts(context).map(({ name, content }) => [name, content]));
		assert.deepEqual([...parts.keys()], ['claims', 'comparison', 'timeline', 'ties']);
		assert.match(parts.get('claims') ?? '', /data-row="beats"/);
		assert.match(readable(parts.get('timeline') ?? ''), /It began\./);
	});

	it('are left out where the briefing has nothing to show in them', () => {
		const empty = createRenderContext(
			buildBriefing({ sections: [buildSection({ id: 'news' })] }),
			testStrings,
		);
		assert.doesNotMatch(renderBriefing(empty).toString(), /part-body/);
		assert.deepEqual(renderParts(empty), []);
	});
});
