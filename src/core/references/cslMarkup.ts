/** A part of a text of CSL: words, or one of the few tags that CSL-JSON has for them. */
export type CslPiece =
	| { readonly kind: 'words'; readonly words: string }
	| { readonly kind: 'open' | 'close'; readonly tag: CslTag };

/** What words can be marked as. */
export type CslTag = 'i' | 'b' | 'sup' | 'sub' | 'other';

const tagPattern = /<(\/?)(?:(i|b|sup|sub|sc|em|strong)|(span)(?:\s[^<>]*)?)>/g;

const tags: ReadonlyMap<string, CslTag> = new Map([
	['i', 'i'],
	['em', 'i'],
	['b', 'b'],
	['strong', 'b'],
	['sup', 'sup'],
	['sub', 'sub'],
]);

interface WrittenTag {
	readonly name: string;
	readonly isClosing: boolean;
	readonly start: number;
	readonly end: number;
}

/** Reads a text of a CSL item. A tag that has no other half, or is none of CSL's, is words. */
export function cslPieces(text: string): readonly CslPiece[] {
	const pieces: CslPiece[] = [];
	let from = 0;
	const pushWords = (to: number): void => {
		if (to > from) {
			pieces.push({ kind: 'words', words: text.slice(from, to) });
		}
	};
	for (const { name, isClosing, start, end } of pairedTags(text)) {
		pushWords(start);
		pieces.push({ kind: isClosing ? 'close' : 'open', tag: tags.get(name) ?? 'other' });
		from = end;
	}
	pushWords(text.length);
	return pieces;
}

/** The words of a text of a CSL item. */
export function withoutMarkup(text: string): string {
	return text.includes('<')
		? cslPieces(text)
				.map((piece) => (piece.kind === 'words' ? piece.words : ''))
				.join('')
		: text;
}

/** The tags that stand in pairs, none of which crosses another, in their order. */
function pairedTags(text: string): readonly WrittenTag[] {
	const paired: WrittenTag[] = [];
	const open: WrittenTag[] = [];
	const openByName = new Map<string, number>();
	const count = (name: string, change: 1 | -1): void => {
		openByName.set(name, (openByName.get(name) ?? 0) + change);
	};
	for (const { 0: written, 1: slash, 2: short, 3: long = '', index } of text.matchAll(tagPattern)) {
		const tag = {
			name: short ?? long,
			isClosing: slash === '/',
			start: index,
			end: index + written.length,
		};
		if (!tag.isClosing) {
			open.push(tag);
			count(tag.name, 1);
			continue;
		}
		// Without the count, each of many closing tags would look through all that are open.
		while ((openByName.get(tag.name) ?? 0) > 0) {
			const last = open.pop();
			if (!last) {
				break;
			}
			count(last.name, -1);
			if (last.name === tag.name) {
				paired.push(last, tag);
				break;
			}
		}
	}
	return paired.sort((one, other) => one.start - other.start);
}
