import assert from 'node:assert/strict';
import type { Briefing } from '../../../src/core/briefing';
import { createRenderContext } from '../../../src/core/render/renderContext';
import { renderTimeline } from '../../../src/core/render/renderTimeline';
import { buildEntity } from '../buildBriefing';
import { testStrings } from '../panelStringsForTests';
import { buildEvent, buildEvents } from '../timeline/buildEvents';
import { readable } from './readable';

const linked = '<a class="mention" data-entity="deepseek" href="#deepseek">DeepSeek</a> releases R1.';

const briefing: Briefing = {
	...buildEvents(),
	entities: [
		buildEntity({ id: 'deepseek', kind: 'lab', name: 'DeepSeek' }),
		buildEntity({ id: 'r1 "odd"', name: 'R1' }),
		buildEntity({ id: 'silent', name: 'Silent' }),
	],
	timeline: [
		buildEvent('2015', { text: { html: ['A fund begins.'], text: 'A fund begins.' } }),
		buildEvent('2025-01-20', {
			text: { html: [linked], text: 'DeepSeek releases R1.' },
			about: ['r1 "odd"', 'deepseek', 'unknown'],
			cite: [{ citekey: 'article' }],
		}),
		buildEvent('2025-03', { about: ['deepseek'] }),
		buildEvent('2025-06~'),
		buildEvent('2025-09'),
		buildEvent('2026-01-09'),
	],
};

function render(changes: Partial<Briefing> = {}): string {
	return renderTimeline(createRenderContext({ ...briefing, ...changes }, testStrings)).toString();
}

/** What a screen reader finds: everything but the drawing. */
const spoken = readable(render().replace(/<div class="strips"[\s\S]*?<div class="timeline-years">/, ''));

describe('The timeline', () => {
	it('tells every event in words, in order, under its year, what is after the article apart', () => {
		assert.match(
			spoken,
			/2015 2015 A fund begins\. 2025 Jan 20, 2025 DeepSeek releases R1\. \[ 1 \] R1 Mar 2025 2025-03 DeepSeek c\. Jun 2025 2025-06~ After the article \(c\. June 2025\) The article cannot have known this\. 2025 Sep 2025 2025-09 2026 Jan 9, 2026 2026-01-09$/,
		);
	});

	it('has headings in order', () => {
		assert.deepEqual(
			[...render().matchAll(/<h(\d)/g)].map(([, level]) => level),
			['3', '3', '3', '4', '4'],
		);
	});

	it('gives machines a date only where it is as exact as it looks', () => {
		assert.deepEqual(
			[...render().matchAll(/datetime="([^"]+)"/g)].map(([, date]) => date),
			['2015', '2025-01-20', '2025-03', '2025-09', '2026-01-09'],
		);
		assert.doesNotMatch(render({ timeline: [buildEvent('2025-21')] }), /datetime=/);
	});

	it('can be narrowed to an entity, with the number of its events; nobody else is offered', () => {
		assert.match(spoken, /^Events about everything \(6\) DeepSeek \(2\) R1 \(1\)/);
		assert.match(render(), /<option value="r1 &quot;odd&quot;">/);
		assert.match(render(), /data-entities="r1%20%22odd%22 deepseek unknown"/);
	});

	it('links the entities that its words do not name', () => {
		const event = /id="event:1"[\s\S]*?<\/li>/.exec(render())?.[0] ?? '';
		assert.deepEqual(
			[...event.matchAll(/data-entity="([^"]+)"/g)].map(([, id]) => id),
			['deepseek', 'r1 &quot;odd&quot;'],
		);
	});

	it('is drawn, too, for those who see it, and out of the way of others', () => {
		const drawing =
			/<div class="strips"[\s\S]*?<\/p>\s*<div class="timeline-years">/.exec(render())?.[0] ?? '';
		assert.match(drawing, /^<div class="strips" aria-hidden="true"/);
		assert.equal(drawing.match(/<circle/g)?.length, 2);
		assert.equal(drawing.match(/class="mark-span"/g)?.length, 4);
		assert.match(drawing, /nothing from 2016 to 2024/);
		const links = [...drawing.matchAll(/<a[^>]*>/g)].map(([tag]) => tag);
		assert.ok(links.length === 6 && links.every((tag) => tag.includes('tabindex="-1"')));
	});

	it('draws a month in its whole length', () => {
		const drawing = render();
		assert.match(drawing, /class="mark-span"\s+x="16\.67%"\s+y="\d+"\s+width="8\.33%"/);
	});

	it('has no choice where no event is about anybody', () => {
		assert.doesNotMatch(render({ timeline: [buildEvent('2025')] }), /<select/);
	});
});
