/** The size of the letters in a drawing, in its own units. */
export const fontSize = 13;

/** The distance from one line of a label to the next. */
export const lineHeight = 15;

/** How wide characters are at most in the fonts that VS Code uses, in ems. */
const widths: readonly (readonly [RegExp, number])[] = [
	[/[\u1100-\u115f\u2e80-\uffef]|[\u{1f000}-\u{3ffff}]/u, 1.02],
	[/[iljI.,:;'’|!]/u, 0.32],
	[/[frt()[\] \-/]/u, 0.41],
	[/[mwMW@%]/u, 0.95],
	[/[A-Z&\p{Lu}]/u, 0.72],
];

/** How wide a text is at most, in the units of a drawing; there is nothing here to measure it with. */
export function textWidth(text: string, { isBold = false } = {}): number {
	let ems = 0;
	for (const character of text) {
		ems += widths.find(([characters]) => characters.test(character))?.[1] ?? 0.59;
	}
	return ems * fontSize * (isBold ? 1.07 : 1);
}

/** Breaks a name into at most three lines of a given width; what does not fit is cut, with an ellipsis. */
export function labelLines(name: string, width: number, options = { isBold: false }): readonly string[] {
	const fits = (text: string): boolean => textWidth(text, options) <= width;
	const words = name.trim().split(/\s+/u);
	const text = words.join(' ');
	if (fits(text)) {
		return [text];
	}
	const breaks = words.slice(1).map((_, index) => ({
		first: words.slice(0, index + 1).join(' '),
		rest: words.slice(index + 1).join(' '),
	}));
	const even = breaks
		.filter(({ first, rest }) => fits(first) && fits(rest))
		.sort((one, other) => longest(one) - longest(other))[0];
	if (even) {
		return [even.first, even.rest];
	}
	return filledLines(text, fits, 3);
}

/** As many words on each line as it holds. */
function filledLines(text: string, fits: (text: string) => boolean, room: number): readonly string[] {
	const words = text.split(' ');
	const count = Math.max(1, words.findLastIndex((_, index) => fits(words.slice(0, index + 1).join(' '))) + 1);
	if (room === 1 || count === words.length) {
		return [cut(text, fits)];
	}
	const rest = words.slice(count).join(' ');
	return [cut(words.slice(0, count).join(' '), fits), ...filledLines(rest, fits, room - 1)];
}

function longest({ first, rest }: { readonly first: string; readonly rest: string }): number {
	return Math.max(textWidth(first), textWidth(rest));
}

function cut(text: string, fits: (text: string) => boolean): string {
	const characters = [...text];
	while (characters.length > 1 && !fits(`${characters.join('')}…`)) {
		characters.pop();
	}
	return characters.length === [...text].length ? text : `${characters.join('').trimEnd()}…`;
}
