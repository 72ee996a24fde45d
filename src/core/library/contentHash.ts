/**
 * A hash of 53 bits of bytes, to tell whether they are the same as before; not against an attacker. It takes four of
 * them at a time, to be fast with a large library.
 */
export function contentHash(bytes: Uint8Array): number {
	// Several times as fast as a copy of the bytes as words, and they may begin anywhere in their buffer.
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const whole = bytes.length & ~3;
	let one = 0xdeadbeef ^ bytes.length;
	let other = 0x41c6ce57 ^ bytes.length;
	const take = (word: number): void => {
		// Down again after each step: a product carries differences only upwards.
		one = Math.imul(one ^ word, 2654435761);
		one ^= one >>> 15;
		other = Math.imul(other ^ word, 1597334677);
		other ^= other >>> 13;
	};
	for (let at = 0; at < whole; at += 4) {
		take(view.getInt32(at, true));
	}
	if (whole < bytes.length) {
		take(bytes.subarray(whole).reduceRight((word, byte) => (word << 8) | byte, 0));
	}
	one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
	other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
	return 4294967296 * (2097151 & other) + (one >>> 0);
}
