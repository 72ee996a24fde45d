import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contentHash } from '../../../src/core/library/contentHash';

describe('the hash of a content', () => {
	it('is the same for the same bytes, wherever they lie', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 50 }), fc.nat(7), (bytes, offset) => {
				const elsewhere = new Uint8Array(offset + bytes.length).subarray(offset);
				elsewhere.set(bytes);
				assert.equal(contentHash(elsewhere), contentHash(bytes));
			}),
		);
	});

	it('is another for each text with a letter changed, or two of them, and for each length', () => {
		const text = 'claims, figures and sources';
		const hashes = new Map<number, string>();
		const add = (variant: string): void => {
			const hash = contentHash(Buffer.from(variant, 'latin1'));
			assert.equal(hashes.get(hash) ?? variant, variant);
			hashes.set(hash, variant);
		};
		const changed = (word: string, at: number, bit: number): string =>
			word.slice(0, at) + String.fromCharCode(word.charCodeAt(at) ^ bit) + word.slice(at + 1);
		for (let at = 0; at < text.length; at++) {
			add(text.slice(0, at));
			add(text.slice(0, at) + '\0'.repeat(text.length - at));
			for (const bit of [0x01, 0x20, 0x80]) {
				const once = changed(text, at, bit);
				add(once);
				for (let next = at + 1; next < text.length; next++) {
					add(changed(once, next, bit));
				}
			}
		}
		assert.ok(hashes.size > 1000);
	});

	it('is a whole number that JSON keeps', () => {
		fc.assert(
			fc.property(
				fc.uint8Array(),
				(bytes) => Number.isSafeInteger(contentHash(bytes)) && contentHash(bytes) >= 0,
			),
		);
	});
});
