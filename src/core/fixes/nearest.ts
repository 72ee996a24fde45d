import { distance } from 'fastest-levenshtein';

const most = 3;

/** The candidates that are most like a word, the nearest first: at most three, none that differs in more than half. */
export function nearest(word: string, candidates: Iterable<string>): readonly string[] {
	return [...new Set(candidates)]
		.filter((candidate) => candidate !== word)
		.map((candidate) => ({ candidate, difference: slips(word.toLowerCase(), candidate.toLowerCase()) }))
		.filter(({ candidate, difference }) => difference <= Math.max(word.length, candidate.length) / 2)
		.sort((one, other) => one.difference - other.difference)
		.slice(0, most)
		.map(({ candidate }) => candidate);
}

function slips(word: string, candidate: string): number {
	return isExchanged(word, candidate) ? 1 : distance(word, candidate);
}

/**
 * Whether two neighbouring letters have changed places, and nothing else is different. In a word of two letters, that
 * would be all of it.
 */
function isExchanged(word: string, candidate: string): boolean {
	const at = [...word].findIndex((letter, index) => letter !== candidate[index]);
	const exchanged = `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
	return word.length > 2 && at >= 0 && exchanged === candidate;
}
