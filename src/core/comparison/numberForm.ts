import { numberFormat } from '../intlFormats';

/** How a language writes numbers. */
export interface NumberForm {
	/** Stands before the digits after the whole number. */
	readonly decimal: string;
	/** Stands between groups of three digits. */
	readonly group: string;
}

/** How numbers are written in a language (BCP 47); as in English when the language is not known. */
export function numberFormOf(language: string): NumberForm {
	const format = numberFormat(language, { useGrouping: true, numberingSystem: 'latn' });
	const parts = format.formatToParts(12345.6);
	const part = (name: 'decimal' | 'group', fallback: string): string =>
		parts.find(({ type }) => type === name)?.value ?? fallback;
	return { decimal: part('decimal', '.'), group: part('group', ',') };
}
