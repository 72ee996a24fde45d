import type { Briefing } from '../briefing';

const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The direction in which the language of a briefing is written: that of its script, as far as it is known (CLDR). */
export function directionOf({ language }: Pick<Briefing, 'language'>): 'rtl' | 'ltr' {
	return rightToLeft.has(scriptOf(language) ?? '') ? 'rtl' : 'ltr';
}

function scriptOf(language: string): string | undefined {
	try {
		return new Intl.Locale(language).maximize().script;
	} catch {
		return undefined;
	}
}
