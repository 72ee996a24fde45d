import { endOfPrefix, lowerBound } from './sortedNames';

/** How the words of a query are to be found among the words of names. */
export type WordMode =
	/** A word begins so. */
	| 'begins'
	/** A word holds it. */
	| 'holds'
	/** A word holds what one slip in it would leave, so that it may be meant. */
	| 'alike';

/** For each word of some names, the places that have it. */
export class WordPlaces {
	readonly #words: readonly string[];
	/** Where the places of each word begin, and at last where they end. */
	readonly #starts: Uint32Array;
	/** In order for each word. */
	readonly #places: Uint32Array;
	/** All words, each behind a line break, and where each begins in there: one search instead of many. */
	readonly #text: string;
	readonly #textStarts: Uint32Array;
	/** How many words of the query a place has; kept, since making one for each query takes longer. */
	readonly #marks: Uint16Array;

	/** Takes the names of each place; their words are what spaces separate. */
	constructor(names: readonly (readonly string[])[]) {
		const places = new Map<string, number[]>();
		names.forEach((own, place) => {
			for (const name of own) {
				for (const word of name.split(' ')) {
					const known = places.get(word);
					if (!known) {
						places.set(word, [place]);
					} else if (known.at(-1) !== place) {
						known.push(place);
					}
				}
			}
		});
		places.delete('');
		const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
		this.#words = sorted.map(([word]) => word);
		this.#starts = sums(sorted.map(([, own]) => own.length));
		this.#places = Uint32Array.from(sorted.flatMap(([, own]) => own));
		this.#text = `\n${this.#words.join('\n')}`;
		this.#textStarts = sums(this.#words.map(({ length }) => length + 1));
		this.#marks = new Uint16Array(names.length);
	}

	/** Gives the places in a range that have every one of the words, in order. */
	having(
		words: readonly string[],
		mode: WordMode,
		[from, to]: readonly [from: number, to: number],
		give: (place: number) => void,
	): void {
		const marks = this.#marks;
		const wanted = words.slice(0, mostWords);
		for (const [number, word] of wanted.entries()) {
			if (!this.#mark(word, mode, number, from, to)) {
				marks.fill(0, from, to);
				return;
			}
		}
		for (let place = from; place < to; place++) {
			if (marks[place] === wanted.length) {
				give(place);
			}
		}
		marks.fill(0, from, to);
	}

	/** Marks the places that have all words so far; false when there is none. */
	#mark(word: string, mode: WordMode, number: number, from: number, to: number): boolean {
		const marks = this.#marks;
		let isFound = false;
		for (const known of this.#numbers(word, mode)) {
			const end = this.#starts[known + 1] ?? 0;
			for (let at = this.#starts[known] ?? 0; at < end; at++) {
				const place = this.#places[at] ?? 0;
				if (place >= to) {
					break;
				}
				if (place >= from && marks[place] === number) {
					marks[place] = number + 1;
					isFound = true;
				}
			}
		}
		return isFound;
	}

	/** The numbers of the words that fit one of a query. */
	#numbers(word: string, mode: WordMode): Iterable<number> {
		if (mode === 'begins') {
			const first = lowerBound(this.#words, word);
			return range(first, endOfPrefix(this.#words, word, first));
		}
		if (mode === 'holds') {
			return this.#holding([word]);
		}
		return new Set(halves(word).flatMap((parts) => this.#holding(parts)));
	}

	/** The numbers of the words that hold every one of the parts. */
	#holding([part = '', ...others]: readonly string[]): readonly number[] {
		const numbers: number[] = [];
		for (let at = this.#text.indexOf(part); at >= 0;) {
			const number = this.#numberAt(at);
			if (others.every((other) => this.#words[number]?.includes(other))) {
				numbers.push(number);
			}
			at = this.#text.indexOf(part, this.#textStarts[number + 1] ?? this.#text.length);
		}
		return numbers;
	}

	/** The number of the word at a place of the text. */
	#numberAt(at: number): number {
		let low = 0;
		let high = this.#words.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >>> 1;
			if ((this.#textStarts[middle] ?? 0) <= at) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}

/** Nobody types more; what more say is compared with the whole name anyway. */
const mostWords = 32;

/**
 * What is left of a word with one slip behind its first letter: one half, or both but for the two letters that
 * changed places between them.
 */
function halves(word: string): readonly (readonly string[])[] {
	const middle = Math.floor(word.length / 2);
	if (middle === 0) {
		return [[word]];
	}
	const [start, end] = [word.slice(0, middle - 1), word.slice(middle + 1)];
	return [
		[word.slice(0, middle)],
		[word.slice(middle)],
		...(start === '' ? [] : [[start, end].filter((part) => part !== '')]),
	];
}

function* range(from: number, to: number): Generator<number> {
	for (let number = from; number < to; number++) {
		yield number;
	}
}

/** The sum of all lengths before each place, and at last of all. */
function sums(lengths: readonly number[]): Uint32Array {
	const starts = new Uint32Array(lengths.length + 1);
	lengths.forEach((length, at) => {
		starts[at + 1] = (starts[at] ?? 0) + length;
	});
	return starts;
}
