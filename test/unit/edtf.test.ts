import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseEdtf } from '../../src/core/edtf';
import { englishEdtfWords, formatEdtf, type EdtfStyle } from '../../src/core/formatEdtf';

describe('EDTF', () => {
	const levelZeroAndOne = [
		'2025',
		'2025-01',
		'2025-01-20',
		'2025-01-20T10:00:00Z',
		'2025-01-20T10:00:00+08:00',
		'2024-02-29',
		'0000',
		'-0044',
		'Y-17000',
		'Y170000002',
		'2025-21',
		'2025-24~',
		'2025?',
		'2025-01~',
		'2025-01-20%',
		'201X',
		'20XX',
		'2004-XX',
		'1985-04-XX',
		'1985-XX-XX',
		'2024/2025',
		'2024-12/2025-02-03',
		'2024~/2025?',
		'2025/..',
		'../2025-06',
		'2025/',
		'/2025',
		'2025-06/2025-22',
		'2025-03/2025-21',
		'2025-09/2025-23',
		'2025-12/2025-24',
		'2025-21/2025-04',
	];
	for (const text of levelZeroAndOne) {
		it(`reads ${text}`, () => {
			assert.notEqual(parseEdtf(text), undefined);
		});
	}

	const others = [
		'',
		'May 2025',
		'2025-5',
		'2025-13',
		'2025-00',
		'2025-02-29',
		'2025-06-31',
		'2025-25',
		'25',
		'20250120',
		'-0000',
		'1XXX',
		'201X-05',
		'1985-XX-03',
		'2025/2024',
		'../..',
		'2025-06/2025-21',
		'2025-22/2025-05',
		'/',
		'2024/2025/2026',
		'2025-01-20T25:00:00Z',
		'{2025,2026}',
		'2025-?01',
		'Y1700',
	];
	for (const text of others) {
		it(`does not take ${JSON.stringify(text)}`, () => {
			assert.equal(parseEdtf(text), undefined);
		});
	}

	it('has the first possible year where digits are unspecified, before the year 0 too', () => {
		assert.deepEqual(
			['201X', '20XX', '-201X', '-20XX'].map((text) => {
				const date = parseEdtf(text);
				return date?.kind === 'point' && date.point.year;
			}),
			[2010, 2000, -2019, -2099],
		);
	});

	it('reads every day of the calendar, and no other (property)', () => {
		const number = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
		fc.assert(
			fc.property(number(9999), number(14), number(33), (year, month, day) => {
				const parts = [String(year).padStart(4, '0'), String(month).padStart(2, '0')];
				const text = [...parts, String(day).padStart(2, '0')].join('-');
				const date = new Date(`${text}T00:00:00Z`);
				const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
				assert.equal(parseEdtf(text) !== undefined, isDay, text);
			}),
		);
	});

	it('never throws, and says of a date no more than it says itself (property)', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/.X?~%YT:Z') }), (text) => {
				assert.equal(typeof formatEdtf(text, 'en'), 'string');
			}),
		);
	});
});

describe('a date for readers', () => {
	const cases: readonly (readonly [string, string])[] = [
		['2025', '2025'],
		['2025-01', 'January 2025'],
		['2025-01-20', 'January 20, 2025'],
		['2025-01-20T23:59:59Z', 'January 20, 2025'],
		['2025-21', 'spring 2025'],
		['2025-01~', 'c. January 2025'],
		['2025?', '2025?'],
		['2025%', 'c. 2025?'],
		['201X', '2010s'],
		['1985-04-XX', 'April 1985'],
		['2004-XX', '2004'],
		['2025/..', 'since 2025'],
		['../2025-06', 'until June 2025'],
		['2024/2025-02', '2024 – February 2025'],
		['-0043', '44 BC'],
		['-199X', '1990s BC'],
		['-19XX~', 'c. 1900s BC'],
		['000X', '1s BC'],
		['Y170000002', '170000002'],
		['about 2025', 'about 2025'],
	];
	for (const [text, expected] of cases) {
		it(`is ${expected} for ${text}`, () => {
			assert.equal(formatEdtf(text, 'en'), expected);
		});
	}

	it('is written as the language writes it', () => {
		assert.deepEqual(
			['de', 'zh-Hans', 'no such language'].map((locale) => formatEdtf('2025-01-20', locale)),
			['20. Januar 2025', '2025年1月20日', 'January 20, 2025'],
		);
	});

	it('has a word for a decade that fits the language', () => {
		const chinese = { words: { ...englishEdtfWords, decade: '{0}代' } };
		const decades = (locale: string, style?: EdtfStyle): readonly string[] =>
			['198X', '-199X'].map((decade) => formatEdtf(decade, locale, style));
		assert.deepEqual(
			[decades('zh-CN', chinese), decades('de'), decades('ja'), decades('bg')],
			[
				['1980年代', '公元前1990年代'],
				['1980s', '1990s v. Chr.'],
				['1980s', '紀元前1990s'],
				['1980s', '1990s пр.Хр.'],
			],
		);
	});

	it('has short months where there is little room', () => {
		assert.equal(formatEdtf('2025-01-20', 'en', { month: 'short' }), 'Jan 20, 2025');
	});
});
