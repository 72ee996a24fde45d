import assert from 'node:assert/strict';
import { nextName, type PlacedName } from '../../../src/webview/nextName';

describe('Arrow keys in the drawing', () => {
	const name = (id: string, column: number, y: number, ...tied: readonly string[]): PlacedName => ({
		id,
		column,
		y,
		tied: new Set(tied),
	});
	const names = [
		name('founder', 0, 300, 'lab'),
		name('backer', 0, 110),
		name('lab', 1, 100, 'founder', 'model'),
		name('rival', 1, 200),
		name('model', 2, 400, 'lab'),
		name('nearer', 2, 100),
	];
	const from = (id: string, key: string): string | undefined => {
		const current = names.find((placed) => placed.id === id);
		assert.ok(current);
		return nextName(names, current, key)?.id;
	};

	it('lead sideways to what the name is tied to, or else to what is nearest', () => {
		assert.equal(from('lab', 'ArrowLeft'), 'founder');
		assert.equal(from('lab', 'ArrowRight'), 'model');
		assert.equal(from('rival', 'ArrowLeft'), 'backer');
		assert.equal(from('rival', 'ArrowRight'), 'nearer');
		assert.equal(from('founder', 'ArrowLeft'), undefined);
	});

	it('lead up and down within the column, and no further than its ends', () => {
		assert.equal(from('lab', 'ArrowDown'), 'rival');
		assert.equal(from('rival', 'ArrowUp'), 'lab');
		assert.equal(from('rival', 'ArrowDown'), undefined);
	});

	it('other keys lead nowhere, but to the first name and the last', () => {
		assert.equal(from('rival', 'Home'), 'founder');
		assert.equal(from('rival', 'End'), 'nearer');
		assert.equal(from('rival', 'a'), undefined);
	});
});
