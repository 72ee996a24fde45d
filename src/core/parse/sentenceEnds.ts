import { patternOnFirstUse } from '../patternOnFirstUse';

/** Stands for a citation in brackets in a text that is cut into sentences. */
export const citationMark = '\uFFFC';

/**
 * Where the sentences of a text end, the end of the text included. A citation right behind a sentence belongs to it.
 * Where it is open whether a dot ends a sentence, it does not.
 */
export function sentenceEnds(text: string): readonly number[] {
	const ends: number[] = [];
	for (const match of text.matchAll(stops)) {
		const [stop] = match;
		citationsBehind.lastIndex = match.index + stop.length;
		const end = citationsBehind.exec(text)?.[0].length ?? 0;
		const at = match.index + stop.length + end;
		if (
			/^[。！？]/.test(stop) ||
			(nextSentence.test(text.slice(at, at + 4)) && !isAbbreviation(text, match))
		) {
			ends.push(at);
		}
	}
	if (ends.at(-1) !== text.length) {
		ends.push(text.length);
	}
	return ends;
}

// Not Intl.Segmenter: its time grows with the square of a paragraph's length, and it knows no citations.
const stops = /(?:[.!?…]+|[。！？]+)["'”’»)\]」』）]*/g;
const citationsBehind = new RegExp(String.raw`(?:\s*${citationMark})*`, 'y');
const nextSentence = /^\s+[^\s\p{Ll}]/u;
/** An initial, or a word that is mostly written short before what it belongs to. */
const abbreviation = patternOnFirstUse(
	String.raw`(?<![\p{L}\p{N}])(?:\p{Script=Latin}|No|Nos|Mr|Mrs|Ms|Dr|Prof|St|vs|cf|ca|approx|est|incl|sec|fig|tab|Inc|Corp|Co|Ltd)$`,
	'iu',
);

function isAbbreviation(text: string, { 0: stop, index }: RegExpExecArray): boolean {
	return stop === '.' && abbreviation().test(text.slice(Math.max(0, index - 8), index));
}
