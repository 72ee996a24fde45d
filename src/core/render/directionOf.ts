import type { Briefing } from '../briefing';

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'ha', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction in which the language of a briefing is written. */
export function directionOf({ language }: Pick<Briefing, 'language'>): 'rtl' | 'ltr' {
	return rightToLeft.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
