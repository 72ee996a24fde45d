import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import type { Entity } from '../../../src/core/briefing';
import { pointOn } from '../../../src/core/ties/curve';
import { labelStart } from '../../../src/core/ties/entityLabel';
import { textWidth } from '../../../src/core/ties/labelText';
import { maximumDrawn } from '../../../src/core/ties/drawnEntities';
import { layOutTies, type TieTexts } from '../../../src/core/ties/layOutTies';
import { overlap } from '../../../src/core/ties/placeLabels';
import type { Box, TieDrawing } from '../../../src/core/ties/tieDrawing';
import { tieGraph } from '../../../src/core/ties/tieGraph';
import { buildBriefing, buildEntity } from '../buildBriefing';

const texts: TieTexts = { columnTitle: (role) => role, tie: ({ kind }) => kind ?? 'made' };

const file = path.join(import.meta.dirname, '../../../content/chinas-ai-race.briefing.md');
const { briefing } = parseBriefing(readFileSync(file, 'utf8'));

const drawn = (entities: readonly Entity[]): TieDrawing =>
	layOutTies(tieGraph(buildBriefing({ entities })), texts);

/** So many labs with models, people and rivals, tied together in a way that is the same every time. */
function many(count: number): readonly Entity[] {
	return Array.from({ length: count }, (_, index) => {
		const lab = `e${index - (index % 5)}`;
		const far = `e${(index * 7 + 3) % count}`;
		const id = `e${index}`;
		const kinds = ['lab', 'model', 'model', 'person', 'hardware'];
		return buildEntity({
			id,
			name: `Entity number ${index} with a long name`,
			kind: kinds[index % 5],
			lab: index % 5 === 1 || index % 5 === 2 ? lab : undefined,
			relations: index % 5 > 2 ? [lab, far].map((to) => ({ to, kind: 'backs', cite: [] })) : [],
		});
	});
}

function overlaps(boxes: readonly (Box & { readonly name: string })[]): readonly string[] {
	return boxes.flatMap((one, index) =>
		boxes.slice(0, index).flatMap((other) => (overlap(one, other) ? [`${one.name} / ${other.name}`] : [])),
	);
}

describe('The drawing of ties', () => {
	const shipped = layOutTies(tieGraph(briefing), texts);

	it('is the same each time', () => {
		const again = layOutTies(tieGraph(structuredClone(briefing)), texts);
		assert.equal(JSON.stringify(again), JSON.stringify(shipped));
	});

	it('has every entity that has a tie, and every tie once, from the one that holds it to the other', () => {
		const held = briefing.entities.flatMap(({ id, relations }) =>
			relations.map(({ to, kind }) => `${id} ${kind} ${to}`),
		);
		const made = briefing.entities.flatMap(({ id, lab }) => (lab === undefined ? [] : [`${lab} made ${id}`]));
		assert.ok(held.length > 30 && made.length > 10);
		assert.deepEqual(
			shipped.ties.map(({ tie }) => `${tie.from.id} ${tie.kind ?? 'made'} ${tie.to.id}`).sort(),
			[...held, ...made].sort(),
		);
		assert.equal(shipped.omitted, 0);
	});

	for (const [what, drawing] of [
		['the briefing that ships', shipped],
		['a crowd', drawn(many(60))],
	] as const) {
		it(`lets no two names of ${what} overlap`, () => {
			const names = drawing.entities.map((name) => ({ ...name, name: name.entity.name }));
			assert.deepEqual(overlaps(names), []);
			for (const { width, lines } of drawing.entities) {
				assert.ok(Math.max(...lines.map((line) => textWidth(line))) + labelStart <= width);
			}
		});

		it(`leads no tie of ${what} over a name that is not its own`, () => {
			const crossed = drawing.ties.flatMap(({ tie, curves }) =>
				drawing.entities
					.filter(({ entity }) => entity !== tie.from && entity !== tie.to)
					.filter((name) => {
						const core = {
							...name,
							x: name.x + 1,
							width: name.width - 2,
							y: name.y + 1,
							height: name.height - 2,
						};
						return curves.some((curve) =>
							[0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].some((share) =>
								overlap({ ...pointOn(curve, share), width: 0.1, height: 0.1 }, core),
							),
						);
					})
					.map(({ entity }) => `${tie.from.id} – ${tie.to.id} over ${entity.id}`),
			);
			assert.deepEqual(crossed, []);
		});

		it(`ends each tie of ${what} at the edge of the two names that it ties`, () => {
			const boxes = new Map(drawing.entities.map((name) => [name.entity, name]));
			for (const { tie, curves } of drawing.ties) {
				const ends = [
					[tie.from, curves[0]?.[0]],
					[tie.to, curves.at(-1)?.[3]],
				] as const;
				for (const [entity, point] of ends) {
					const box = boxes.get(entity);
					assert.ok(box && point);
					const isAtEdge = [box.x, box.x + box.width].some((edge) => Math.abs(edge - point.x) < 0.01);
					assert.ok(
						isAtEdge && point.y > box.y && point.y < box.y + box.height,
						`${tie.from.id} ${tie.kind} ${tie.to.id} misses ${entity.id}`,
					);
				}
			}
		});

		it(`stays within its edges with ${what}`, () => {
			const points = drawing.ties.flatMap(({ curves }) =>
				curves.flatMap((curve) => [0, 0.25, 0.5, 0.75, 1].map((share) => pointOn(curve, share))),
			);
			const corners = drawing.entities.flatMap(({ x, y, width, height }) => [
				{ x, y },
				{ x: x + width, y: y + height },
			]);
			const outside = [...points, ...corners].filter(
				({ x, y }) => !(x >= 0 && y >= 0 && x <= drawing.width && y <= drawing.height),
			);
			assert.deepEqual(outside, []);
		});
	}

	it('sets makers between those who stand behind them and what they made', () => {
		const at = (id: string): number => shipped.entities.find(({ entity }) => entity.id === id)?.x ?? NaN;
		assert.ok(at('liang-wenfeng') < at('deepseek'));
		assert.ok(at('deepseek') < at('deepseek-r1'));
		assert.ok(at('deepseek-r1') < at('nvidia-h800'));
		assert.equal(at('nvidia'), at('deepseek'));
	});

	it('draws a briefing without any maker too', () => {
		const { entities, ties } = drawn([
			buildEntity({ id: 'anna', kind: 'person', relations: [{ to: 'club', kind: 'joins', cite: [] }] }),
			buildEntity({ id: 'bert', kind: 'person', relations: [{ to: 'club', kind: 'joins', cite: [] }] }),
			buildEntity({ id: 'club', kind: 'organization' }),
		]);
		assert.equal(entities.length, 3);
		assert.equal(ties.length, 2);
		assert.deepEqual(overlaps(entities.map((name) => ({ ...name, name: name.entity.id }))), []);
	});

	it('keeps to those with the most ties where there are too many, and says how many it leaves out', () => {
		const entities = many(500);
		const graph = tieGraph(buildBriefing({ entities }));
		const drawing = layOutTies(graph, texts);
		assert.equal(drawing.entities.length + drawing.omitted, graph.entities.length);
		assert.ok(drawing.entities.length <= maximumDrawn && drawing.entities.length > maximumDrawn - 10);
		assert.ok(drawing.entities.every(({ ties }) => ties > 0));
	});

	it('lets no two labels overlap that show at the same time, nor a label a name', () => {
		const labels = shipped.ties.flatMap((drawnTie) => {
			const width = (textWidth(texts.tie(drawnTie.tie)) * 11) / 13;
			const { label, tie } = drawnTie;
			return label
				? [{ tie, x: label.x - width / 2, y: label.y - 6, width, height: 12, name: String(tie.index) }]
				: [];
		});
		assert.ok(labels.length > shipped.ties.length * 0.8, 'too many ties have no label');
		for (const { entity } of shipped.entities) {
			const shown = labels.filter(({ tie }) => tie.from === entity || tie.to === entity);
			assert.deepEqual(overlaps(shown), [], `at ${entity.id}`);
		}
		const onNames = labels.filter((label) => shipped.entities.some((name) => overlap(label, name)));
		assert.deepEqual(onNames, []);
	});
});
