/**
 * A hash of 53 bits of bytes, to tell whether they are the same as before; not against an attacker. It takes four of
 * them at a time, to be fast with a large library.
 */
export function contentHash(bytes: Uint8Array): number {
	// A copy, as the bytes may begin anywhere in their buffer, and need not fill the last word.
	const words = new Uint32Array(Math.ceil(bytes.length / 4));
	new Uint8Array(words.buffer).set(bytes);
	let one = 0xdeadbeef ^ bytes.length;
	let other = 0x41c6ce57 ^ bytes.length;
	// By index, which is more than twice as fast here.
	for (let index = 0; index < words.length; index++) {
		const word = words[index] ?? 0;
		// Down again after each step: a product carries differences only upwards.
		one = Math.imul(one ^ word, 2654435761);
		one ^= one >>> 15;
		other = Math.imul(other ^ word, 1597334677);
		other ^= other >>> 13;
	}
	one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
	other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
	return 4294967296 * (2097151 & other) + (one >>> 0);
}
