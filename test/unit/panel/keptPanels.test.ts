import assert from 'node:assert/strict';
import { KeptPanels } from '../../../src/features/panel/keptPanels';
import { Memento } from '../../memento';

const place = { part: 'section:first', block: 2, offset: 0.5 };

describe('the panels that are kept', () => {
	const titles = ({ left }: KeptPanels): string[] => left.map(({ title }) => title);

	it('are left for the next extension host as they were last', () => {
		const memento = new Memento();
		const before = new KeptPanels(memento, 'now');
		before.keep([{ reading: { briefing: 'a' }, title: 'One' }]);
		before.keep([
			{ reading: { briefing: 'a', section: 'first', place }, title: 'One' },
			{ reading: { briefing: 'b' }, title: 'Two', isBeside: true },
		]);
		assert.deepEqual(before.left, []);
		assert.deepEqual(new KeptPanels(memento, 'now').left, [
			{ reading: { briefing: 'a', section: 'first', place }, title: 'One', session: 'now' },
			{ reading: { briefing: 'b' }, title: 'Two', isBeside: true, session: 'now' },
		]);
	});

	it('are taken over once, and stay kept until then and after', () => {
		const memento = new Memento();
		new KeptPanels(memento, 'now').keep([
			{ reading: { briefing: 'a', place }, title: 'One' },
			{ reading: { briefing: 'b' }, title: 'Two' },
		]);
		const kept = new KeptPanels(memento, 'now');
		assert.equal(kept.take('a')?.title, 'One');
		assert.equal(kept.take('a'), undefined);
		// Its page has not yet told where the reader is.
		kept.keep([{ reading: { briefing: 'a' }, title: 'One' }]);
		const next = new KeptPanels(memento, 'now');
		assert.deepEqual(titles(next), ['Two', 'One']);
		assert.deepEqual(next.take('a')?.reading.place, place);
	});

	it('are told apart by session, and forgotten when their tabs are gone', () => {
		const memento = new Memento();
		new KeptPanels(memento, 'before').keep([{ reading: { briefing: 'a' }, title: 'One' }]);
		new KeptPanels(memento, 'now').keep([
			{ reading: { briefing: 'b' }, title: 'Two' },
			{ reading: { briefing: 'c' }, title: 'Three' },
		]);
		const kept = new KeptPanels(memento, 'now');
		assert.deepEqual(titles(kept), ['One', 'Two', 'Three']);
		assert.deepEqual(
			kept.leftHere.map(({ title }) => title),
			['Two', 'Three'],
		);
		kept.forgetThoseWithout([{ label: 'Three' }]);
		assert.deepEqual(titles(kept), ['Three']);
	});

	it('are none where something else was kept', async () => {
		const memento = new Memento();
		for (const value of ['text', { a: 1 }, [1, null, { reading: {} }, { reading: { briefing: 'a' } }]]) {
			await memento.update('briefing.panels', value);
			assert.deepEqual(new KeptPanels(memento, 'now').left, []);
		}
	});
});
