import assert from 'node:assert/strict';
import { rememberFormats } from '../../src/core/rememberFormats';

describe('Formats that are remembered', () => {
	it('are made once for each language and what is asked of them', () => {
		const made: string[] = [];
		const format = rememberFormats((language, { style }: { readonly style: string }) => {
			made.push(`${language} ${style}`);
			return { language, style };
		});
		for (const [language, style] of [
			['en', 'long'],
			['en', 'short'],
			['zh-cn', 'long'],
			['en', 'long'],
		] as const) {
			assert.deepEqual(format(language, { style }), { language, style });
		}
		assert.deepEqual(made, ['en long', 'en short', 'zh-cn long']);
	});

	it('are the English ones where the language is none', () => {
		const format = rememberFormats((language) => language);
		assert.deepEqual(
			['zh-cn', 'no such language', ''].map((language) => format(language, undefined)),
			['zh-cn', 'en', 'en'],
		);
	});

	it('are as they should be, and soon made once again, after more languages than anybody reads', () => {
		let made = 0;
		const format = rememberFormats((language) => ({ language, number: ++made }));
		for (let index = 0; index < 1000; index++) {
			assert.equal(format(`en-x-a${index}`, undefined).language, `en-x-a${index}`);
		}
		const { number } = format('en', undefined);
		assert.equal(format('en', undefined).number, number);
	});
});
