import { AhoCorasick } from '@monyone/aho-corasick';
import { patternOnFirstUse } from '../patternOnFirstUse';
import { spacelessCharacter } from '../spacelessScripts';

/** A name that stands for an entity; with `near`, only where that entity is mentioned as well. */
export interface Name {
	readonly entity: string;
	readonly name: string;
	readonly near?: string;
}

/** A name found in a text: UTF-16 offsets, the end exclusive. */
export interface NameMatch {
	readonly start: number;
	readonly end: number;
	/** Every meaning that the name has here; the first of them counts. */
	readonly names: readonly Name[];
}

/** Finds names in a text, in one pass however many names there are. */
export class NameMatcher {
	private readonly automaton: AhoCorasick | undefined;
	private readonly namesByFolded = new Map<string, Name[]>();

	constructor(names: readonly Name[]) {
		for (const name of names) {
			for (const folded of foldedForms(name.name)) {
				this.namesByFolded.set(folded, [...(this.namesByFolded.get(folded) ?? []), name]);
			}
		}
		if (this.namesByFolded.size > 0) {
			this.automaton = new AhoCorasick([...this.namesByFolded.keys()]);
		}
	}

	/**
	 * Every place where a whole name stands, overlapping ones included, by start and the longest first. A name
	 * of up to four characters must have its own case. A name ends where a letter, a digit, or a hyphen or
	 * dot before one would continue it; names in scripts that are written without spaces stand anywhere.
	 */
	candidates(text: string): readonly NameMatch[] {
		if (!this.automaton) {
			return [];
		}
		const matches: NameMatch[] = [];
		for (const { begin, end, keyword } of this.automaton.matchInText(fold(text))) {
			if (isWhole(text, begin, end)) {
				const written = plain(text.slice(begin, end));
				const names = this.namesByFolded.get(keyword)?.filter((name) => hasCase(name.name, written)) ?? [];
				if (names.length > 0) {
					matches.push({ start: begin, end, names });
				}
			}
		}
		return matches.sort((one, other) => one.start - other.start || other.end - one.end);
	}
}

/**
 * From candidates those that count: the longest from the left, none inside another, and only meanings that
 * `counts` lets through.
 */
export function longestMatches(
	candidates: readonly NameMatch[],
	counts: (name: Name) => boolean,
): readonly { readonly start: number; readonly end: number; readonly entity: string }[] {
	const chosen: { start: number; end: number; entity: string }[] = [];
	let end = 0;
	for (const candidate of candidates) {
		const name = candidate.start >= end ? candidate.names.find(counts) : undefined;
		if (name) {
			chosen.push({ start: candidate.start, end: candidate.end, entity: name.entity });
			end = candidate.end;
		}
	}
	return chosen;
}

const caseMattersUpTo = 4;

function hasCase(name: string, written: string): boolean {
	const composed = name.normalize('NFC');
	return [...composed].length > caseMattersUpTo || plain(composed) === written.normalize('NFC');
}

/** A text may have letters with their accents as one character or as two; it cannot be changed without moving places. */
function foldedForms(name: string): ReadonlySet<string> {
	const forms = ['NFC', 'NFD'].map((form) => fold(name.normalize(form)));
	return new Set(forms.filter((form) => form.trim() !== ''));
}

/** Lower case, plain spaces, hyphens and quotation marks, with every character where it was. */
function fold(text: string): string {
	const folded = text.toLowerCase();
	const sameLength = folded.length === text.length ? folded : Array.from(text, foldCharacter).join('');
	return plain(sameLength);
}

function plain(text: string): string {
	return text
		.replace(/\s/g, ' ')
		.replace(/[‘’]/g, "'")
		.replace(/[“”„«»]/g, '"')
		.replace(/[\u2010\u2011]/g, '-');
}

function foldCharacter(character: string): string {
	const lower = character.toLowerCase();
	return lower.length === character.length ? lower : character;
}

const spaceless = patternOnFirstUse(spacelessCharacter, 'u');
const wordCharacter = patternOnFirstUse(String.raw`[\p{L}\p{N}\p{M}_]`, 'u');

function isWhole(text: string, start: number, end: number): boolean {
	const first = characterAt(text, start);
	const last = characterBefore(text, end);
	return (
		(spaceless().test(first) || !continuesBackward(text, start)) &&
		(spaceless().test(last) || !continuesForward(text, end))
	);
}

function continuesForward(text: string, end: number): boolean {
	const next = characterAt(text, end);
	return continues(next) || (isJoint(next) && continues(characterAt(text, end + 1)));
}

function continuesBackward(text: string, start: number): boolean {
	const previous = characterBefore(text, start);
	return continues(previous) || (isJoint(previous) && continues(characterBefore(text, start - 1)));
}

function isJoint(character: string): boolean {
	return ['-', '\u2010', '\u2011', '.'].includes(character);
}

function continues(character: string): boolean {
	return wordCharacter().test(character) && !spaceless().test(character);
}

function characterAt(text: string, offset: number): string {
	const code = text.codePointAt(offset);
	return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, offset: number): string {
	const low = text.charAt(offset - 1);
	const isLowSurrogate = low >= '\uDC00' && low <= '\uDFFF';
	return isLowSurrogate ? text.slice(Math.max(0, offset - 2), offset) : low;
}
