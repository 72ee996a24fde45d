import assert from 'node:assert/strict';
import type { Briefing, Entity } from '../../../src/core/briefing';
import { createRenderContext } from '../../../src/core/render/renderContext';
import { renderPane } from '../../../src/core/render/renderPane';
import {
	buildBriefing,
	buildClaim,
	buildEntity,
	buildReference,
	buildSection,
	buildPassage,
} from '../buildBriefing';
import { testStrings } from '../panelStringsForTests';
import { readable } from './readable';

const range = { startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 };

const model = buildEntity({
	id: 'm1',
	name: 'MiniMax-M1',
	lab: 'minimax',
	url: 'https://example.org/m1',
	summary: { html: ['<p>A model.</p>'], text: 'A model.' },
	facts: [
		{ label: 'Released', value: '2025-06-16', cite: [{ citekey: 'paper' }] },
		{
			label: 'Context window',
			value: '1M',
			unit: 'tokens',
			asOf: '2025-06',
			scope: 'input',
			note: buildPassage('As the paper says.'),
			cite: [{ citekey: 'paper', locator: 'p. 2' }],
		},
	],
	relations: [{ to: 'h800', kind: 'uses', note: buildPassage('for training'), cite: [{ citekey: 'paper' }] }],
});

const briefing = buildBriefing({
	entities: [
		model,
		buildEntity({ id: 'minimax', name: 'MiniMax', kind: 'lab' }),
		buildEntity({ id: 'h800', name: 'H800', kind: 'hardware' }),
	],
	sections: [
		buildSection({ id: 'opening', title: 'Opening news' }),
		buildSection({ id: 'rivals', title: 'Rivals' }),
	],
	claims: [
		buildClaim({ id: 'beats', text: 'M1 beats R1', by: [{ entity: 'm1' }] }),
		buildClaim({ id: 'slow', text: 'M1 is slow', deniedBy: [{ entity: 'm1' }] }),
	],
	mentions: [
		{ entity: 'm1', section: 'rivals', block: 1, range },
		{ entity: 'm1', section: 'rivals', block: 1, range },
		{ entity: 'm1', section: 'opening', block: 0, range },
	],
	references: [buildReference(1, { id: 'paper', title: 'The paper', URL: 'https://example.org/paper' })],
});

function pane(id: string, changes: Partial<Briefing> = {}): string {
	return renderPane(id, createRenderContext({ ...briefing, ...changes }, testStrings))?.toString() ?? '';
}

function paneOf(entity: Partial<Entity>): string {
	return pane('m1', { entities: [{ ...model, ...entity }] });
}

describe('The pane of an entity', () => {
	it('tells what it is, with all that is known and the source of each fact', () => {
		const text = readable(pane('m1'))
			.replaceAll(' ,', ',')
			.replace(/\u00a0/g, ' ');
		assert.match(text, /^model MiniMax-M1 by MiniMax example\.org ✕ A model\./);
		assert.match(text, /Released June 16, 2025 \[ 1 \]/);
		assert.match(text, /Context window 1M tokens input; as of June 2025 \[ 1, p\. 2\] As the paper says\./);
		assert.match(text, /uses H800 \[ 1 \] for training/);
	});

	it('writes out the values that are dates, and no financial year', () => {
		const facts = ['2020-03', '2020-21', '2020'].map((value) => ({ label: value, value, cite: [] }));
		assert.match(readable(paneOf({ facts })), /2020-03 March 2020 2020-21 2020-21 2020 2020/);
	});

	it('lists the sections that mention it, most mentions first, and links to them', () => {
		const markup = pane('m1');
		assert.match(readable(markup), /Mentioned in Rivals 2 times Opening news 1 times/);
		assert.match(markup, /href="#rivals"/);
	});

	it('tells what others claim of it from what it claims itself', () => {
		assert.match(
			readable(pane('m1')),
			/Claims 2 .*1 claims about it M1 is slow · 1 claims by it M1 beats R1 ·/,
		);
	});

	it('lists the sources behind it', () => {
		const text = readable(pane('m1'));
		assert.match(text, /Sources behind this \[1\] The paper \(n\.d\.\)\. example\.org/);
	});

	it('shows relations from the other end too, and what a lab has made', () => {
		assert.match(readable(pane('h800')), /uses by MiniMax-M1/);
		assert.match(readable(pane('minimax')), /Made MiniMax-M1/);
	});

	it('says how a tie stands that somebody claims', () => {
		const markup = paneOf({ relations: [{ to: 'h800', kind: 'uses', standing: 'alleged', cite: [] }] });
		assert.match(readable(markup), /uses H800 \( ?alleged ?\)/i);
	});

	it('shows values that differ together, and says whether they can be compared', () => {
		const fact = { label: 'Training cost', unit: 'USD', cite: [] };
		const same = paneOf({
			facts: [
				{ ...fact, value: '5M' },
				{ ...fact, value: '6M' },
			],
		});
		assert.match(readable(same), /Training cost 5M USD 6M USD The sources differ\./);
		const apart = paneOf({
			facts: [
				{ ...fact, value: '5M', scope: 'one run' },
				{ ...fact, value: '6M', scope: 'all runs' },
			],
		});
		assert.match(readable(apart), /These figures do not cover the same thing\./);
	});

	it('says when the briefing has added it', () => {
		assert.match(readable(paneOf({ added: true })), /Added by this briefing: the article does not name it\./);
		assert.doesNotMatch(readable(paneOf({ added: false })), /Added by this briefing/);
	});

	it('is named by its title, and known by its entity', () => {
		assert.match(pane('m1'), /<aside[^>]*data-pane="m1"[^>]*aria-labelledby="pane:title"/);
	});

	it('has no id that a section could have', () => {
		const ids = [...pane('m1').matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
		assert.deepEqual(
			ids.filter((id) => !id.startsWith('pane:')),
			[],
		);
	});

	it('shows nothing for an entity that the briefing does not have', () => {
		assert.equal(pane('nobody'), '');
	});

	it('shows hostile texts as text, and links to no address but of the web', () => {
		const hostile = '"><script>alert(1)</script>';
		const markup = paneOf({
			name: hostile,
			kind: hostile,
			url: 'javascript:alert(1)',
			lab: hostile,
			facts: [
				{
					label: hostile,
					value: hostile,
					unit: hostile,
					note: buildPassage(hostile),
					scope: hostile,
					asOf: hostile,
					cite: [],
				},
			],
			relations: [{ to: hostile, kind: hostile, note: buildPassage(hostile), cite: [{ citekey: hostile }] }],
		});
		assert.doesNotMatch(markup, /<script\b/);
		assert.doesNotMatch(markup, /href="(?!#|https?:)/);
	});
});
