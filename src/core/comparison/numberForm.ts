/** How a language writes numbers. */
export interface NumberForm {
	/** Stands before the digits after the whole number. */
	readonly decimal: string;
	/** Stands between groups of three digits. */
	readonly group: string;
}

/** How numbers are written in a language (BCP 47); as in English when the language is not known. */
export function numberFormOf(language: string): NumberForm {
	const parts = formatter(language).formatToParts(12345.6);
	const part = (name: 'decimal' | 'group', fallback: string): string =>
		parts.find(({ type }) => type === name)?.value ?? fallback;
	return { decimal: part('decimal', '.'), group: part('group', ',') };
}

function formatter(language: string): Intl.NumberFormat {
	const options = { useGrouping: true, numberingSystem: 'latn' };
	try {
		return new Intl.NumberFormat(language, options);
	} catch {
		return new Intl.NumberFormat('en', options);
	}
}
