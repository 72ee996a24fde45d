import { rememberFormats } from './rememberFormats';

/** Intl's format of dates in a language. */
export const dateTimeFormat = rememberFormats(
	(language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
);

/** Intl's format of lists in a language. */
export const listFormat = rememberFormats(
	(language, options: Intl.ListFormatOptions) => new Intl.ListFormat(language, options),
);

/** Intl's format of numbers in a language. */
export const numberFormat = rememberFormats(
	(language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);
