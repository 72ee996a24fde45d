import { distance } from 'fastest-levenshtein';

const most = 3;

/** The candidates that are most like a word, the nearest first: at most three, none that differs in more than half. */
export function nearest(word: string, candidates: Iterable<string>): readonly string[] {
	return [...new Set(candidates)]
		.filter((candidate) => candidate !== word)
		.map((candidate) => ({ candidate, difference: distance(word.toLowerCase(), candidate.toLowerCase()) }))
		.filter(({ candidate, difference }) => difference <= Math.max(word.length, candidate.length) / 2)
		.sort((one, other) => one.difference - other.difference)
		.slice(0, most)
		.map(({ candidate }) => candidate);
}
