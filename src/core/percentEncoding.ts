/** A text as a part of an address; half a character, which a file may hold, is none there. */
export function percentEncoded(text: string): string {
	return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\ufffd'));
}

/** A part of an address as text; as it stands where it is not encoded as it should be. */
export function percentDecoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
