import type { CslName } from '../briefing';
import { latexText } from './latexText';

/** The names of a BibTeX field: `and` between them, in each of BibTeX's three forms, literal in braces. */
export function bibtexNames(value: string): readonly CslName[] {
	return split(value, /\s+and\s+/giy)
		.map((name) => name.trim())
		.filter((name) => name !== '')
		.map(toName)
		.filter((name) => Object.values(name).some((part) => part !== ''));
}

function toName(name: string): CslName {
	if (isBraced(name) || name.toLowerCase() === 'others') {
		return { literal: latexText(name) };
	}
	const [first = '', second, third] = split(name, /,/y);
	if (second === undefined) {
		const words = wordsOf(first);
		const particle = words.findIndex((word, index) => isParticle(word) && index < words.length - 1);
		const last = particle < 0 ? words.length - 1 : particle;
		return { ...familyName(words.slice(last)), ...part('given', words.slice(0, last)) };
	}
	return {
		...familyName(wordsOf(first)),
		...part('given', wordsOf(third ?? second)),
		...(third !== undefined && part('suffix', wordsOf(second))),
	};
}

/** `von Last`: what begins with a small letter, up to the last such word before the end, is the particle. */
function familyName(words: readonly string[]): CslName {
	const own = words.findIndex((word, index) => !isParticle(word) || index === words.length - 1);
	return {
		...part('dropping-particle', words.slice(0, own)),
		...part('family', words.slice(Math.max(0, own))),
	};
}

function part(key: keyof CslName, words: readonly string[]): CslName {
	const text = latexText(words.join(' '));
	return text === '' ? {} : { [key]: text };
}

function wordsOf(text: string): readonly string[] {
	return split(text.trim(), /[\s~]+/y).filter((word) => word !== '');
}

function isParticle(word: string): boolean {
	return /^\p{Ll}/u.test(word);
}

function isBraced(name: string): boolean {
	return name.startsWith('{') && outsideBraces(name).trim() === '';
}

function outsideBraces(text: string): string {
	let depth = 0;
	return [...text]
		.filter((character) => {
			depth += character === '{' ? 1 : 0;
			const isOutside = depth <= 0;
			depth -= character === '}' ? 1 : 0;
			return isOutside;
		})
		.join('');
}

/** The parts of a text between what a sticky expression matches outside of braces. */
function split(text: string, separator: RegExp): readonly string[] {
	const parts: string[] = [];
	let depth = 0;
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (character === '{') {
			depth++;
		} else if (character === '}') {
			depth--;
		} else if (depth === 0 && !isLetter(character) && !isPassed(text, at)) {
			separator.lastIndex = at;
			const length = separator.exec(text)?.[0].length ?? 0;
			if (length > 0) {
				parts.push(text.slice(start, at));
				start = at + length;
				at = start - 1;
			}
		}
	}
	return [...parts, text.slice(start)];
}

/** Behind a backslash, or within a run of spaces, at the start of which it was tried. */
function isPassed(text: string, at: number): boolean {
	return text[at - 1] === '\\' || (/^\s\s/.test(text.slice(at - 1, at + 1)) && text[at - 2] !== '\\');
}

function isLetter(character: string | undefined): boolean {
	return character !== undefined && /[a-z]/i.test(character);
}
