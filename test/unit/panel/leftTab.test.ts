import assert from 'node:assert/strict';
import { leftTab } from '../../../src/features/panel/leftTab';

const tabs = (...labels: readonly string[]): readonly { readonly label: string }[] =>
	labels.map((label) => ({ label }));

describe('the tab of a panel that was left to nobody', () => {
	it('is the one with its title', () => {
		const all = tabs('One', 'Two');
		assert.equal(leftTab('Two', { tabs: all, left: ['One', 'Two'], open: [] }), all[1]);
	});

	it('is the one beside those that somebody has', () => {
		const all = tabs('One', 'Two');
		assert.equal(leftTab('One', { tabs: all, left: ['One'], open: ['Two'] }), all[0]);
	});

	it('is none where another panel has that title, left or open', () => {
		assert.equal(leftTab('One', { tabs: tabs('One', 'One'), left: ['One', 'One'], open: [] }), undefined);
		assert.equal(leftTab('One', { tabs: tabs('One', 'One'), left: ['One'], open: ['One'] }), undefined);
		assert.equal(leftTab('One', { tabs: tabs('One'), left: ['One'], open: ['One'] }), undefined);
	});

	it('is none where two tabs have that title, though one panel of it is known', () => {
		assert.equal(leftTab('One', { tabs: tabs('One', 'One'), left: ['One'], open: [] }), undefined);
	});

	it('is none where each tab may be that of a panel that somebody has, which was given another title just now', () => {
		assert.equal(leftTab('One', { tabs: tabs('One'), left: ['One'], open: ['New'] }), undefined);
	});

	it('is none where it was closed, or given another title', () => {
		assert.equal(leftTab('One', { tabs: tabs('Two'), left: ['One'], open: [] }), undefined);
	});
});
