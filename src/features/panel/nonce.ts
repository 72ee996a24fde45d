/** A fresh, unguessable nonce for the Content-Security-Policy of one rendering. */
export function createNonce(): string {
	const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
