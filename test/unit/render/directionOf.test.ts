import assert from 'node:assert/strict';
import { directionOf } from '../../../src/core/render/directionOf';

describe('the direction of a language', () => {
	const tags = (direction: string, ...languages: readonly string[]): void => {
		for (const language of languages) {
			it(`is ${direction} for "${language}"`, () => {
				assert.equal(directionOf({ language }), direction);
			});
		}
	};
	tags('rtl', 'ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'yi', 'ckb', 'pa-Arab', 'az-Arab');
	tags('ltr', 'en-GB', 'zh-CN', 'ha', 'ar-Latn', 'ks-Deva', 'az', '', 'no language');
});
