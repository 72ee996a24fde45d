/**
 * Remembers the formats of Intl that a function makes, by what it was given: making one takes as long as using it a
 * hundred times. The English one stands for a language (BCP 47) that is none.
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
		const format = isLanguage(language) ? make(language, options) : make('en', options);
		made.set(key, format);
		return format;
	};
}

/** Of the formats of one kind. The language may be what an author writes: there is no end of them. */
const most = 100;

function isLanguage(text: string): boolean {
	try {
		return Intl.getCanonicalLocales(text).length > 0;
	} catch {
		return false;
	}
}
