import { env } from 'vscode';

/** A count within a sentence, as the language of the user writes it: 2,000. */
export function countText(count: number): string {
	return new Intl.NumberFormat(env.language).format(count);
}
