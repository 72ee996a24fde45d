/** The text of bytes in UTF-8, without a byte order mark; what is no UTF-8 becomes U+FFFD (WHATWG Encoding). */
export function decodeText(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}
