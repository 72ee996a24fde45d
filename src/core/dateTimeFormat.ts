import { rememberFormats } from './rememberFormats';

/** Intl's format of dates; the English one for a language that is none. */
export const dateTimeFormat = rememberFormats(
	(language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(supported(language), options),
);

function supported(language: string): string {
	try {
		return Intl.getCanonicalLocales(language)[0] ?? 'en';
	} catch {
		return 'en';
	}
}
