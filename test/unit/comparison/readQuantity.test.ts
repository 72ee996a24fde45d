import assert from 'node:assert/strict';
import fc from 'fast-check';
import { numberFormOf } from '../../../src/core/comparison/numberForm';
import { readQuantity } from '../../../src/core/comparison/readQuantity';

const english = numberFormOf('en');

describe('A figure', () => {
	const numbers: readonly (readonly [string, string | undefined, number, string])[] = [
		['671B', 'parameters', 671e9, 'parameters'],
		['128K', 'tokens', 128e3, 'tokens'],
		['5.576M', 'USD', 5.576e6, 'USD'],
		['294,000', 'USD', 294_000, 'USD'],
		['2,048', 'Nvidia H800 GPUs', 2048, 'Nvidia H800 GPUs'],
		['14.8T', 'tokens', 14.8e12, 'tokens'],
		['86.0', undefined, 86, ''],
		['25%', 'of R1’s FLOPs', 25, '% of R1’s FLOPs'],
		['$5.6 million', undefined, 5.6e6, '$'],
		['2048', 'GPUs', 2048, 'GPUs'],
		['512', undefined, 512, ''],
	];
	for (const [value, unit, amount, expectedUnit] of numbers) {
		it(`is read from ${value} ${unit ?? ''}`, () => {
			const quantity = readQuantity({ value, unit }, english);
			assert.deepEqual(quantity && { ...quantity, amount: Number(quantity.amount.toPrecision(12)) }, {
				amount,
				unit: expectedUnit,
			});
		});
	}

	const others = [
		'over 500M',
		'about 37B',
		'~37B',
		'0.5B, 1.5B, 3B',
		'0.5B and 1.5B',
		'6–9B',
		'10-20',
		'half of R1’s',
		'2025-01-20',
		'2023',
		'early 2022',
		'arXiv 2501.12948',
		'Apache 2.0',
		'1,23',
		'12,34,567',
		'1.2.3',
		'5,576M,',
		'',
		'-5',
		'10m',
		'80 layers',
	];
	for (const value of others) {
		it(`is not made up from ${JSON.stringify(value)}`, () => {
			assert.equal(readQuantity({ value }, english), undefined);
		});
	}

	it('is read as the language of the briefing writes numbers', () => {
		const read = (language: string, value: string): number | undefined =>
			readQuantity({ value, unit: 'USD' }, numberFormOf(language))?.amount;
		assert.deepEqual(
			[read('de', '294.000'), read('de', '5,5'), read('fr', '294 000'), read('zh-Hans', '671亿')],
			[294_000, 5.5, 294_000, 671e8],
		);
	});

	it('is not read where the language would make another number of it', () => {
		assert.equal(readQuantity({ value: '5.576M', unit: 'USD' }, numberFormOf('de')), undefined);
	});

	it('comes back from how English writes any number (property)', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e12 }), (amount) => {
				const value = new Intl.NumberFormat('en').format(amount);
				assert.equal(readQuantity({ value, unit: 'USD' }, english)?.amount, amount);
			}),
		);
	});

	it('is a finite number or nothing, whatever is written (property)', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,KMB% $~-') }), (value) => {
				const quantity = readQuantity({ value, unit: 'USD' }, english);
				assert.ok(quantity === undefined || (Number.isFinite(quantity.amount) && quantity.amount >= 0));
			}),
		);
	});
});
