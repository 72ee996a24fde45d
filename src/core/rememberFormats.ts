/**
 * Remembers the formats of Intl that a function makes, by what it was given: making one takes as long as using it a
 * hundred times.
 */
export function rememberFormats<Options, Format>(
	make: (language: string, options: Options) => Format,
): (language: string, options: Options) => Format {
	const made = new Map<string, Format>();
	return (language, options) => {
		const key = JSON.stringify([language, options]);
		const known = made.get(key);
		if (known !== undefined) {
			return known;
		}
		if (made.size >= most) {
			made.clear();
		}
		const format = make(language, options);
		made.set(key, format);
		return format;
	};
}

/** Of the formats of one kind. The language may be what an author writes: there is no end of them. */
const most = 100;
