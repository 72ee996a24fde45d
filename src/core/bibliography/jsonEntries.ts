import type { FoundEntries } from './bibliography';
import type { BibliographyFault } from './bibliographyFaults';

/** Characters between two steps. */
const stride = 20_000;

/** The items of a CSL-JSON file: a list of mappings, each with an `id`. */
export function* jsonEntries(text: string): Generator<void, FoundEntries> {
	const offsets = new Map<string, number>();
	let fault: FoundEntries['fault'];
	const fail = (offset: number, reason: BibliographyFault): void => {
		fault ??= { offset, reason };
	};
	const listStart = text.search(/\S/);
	if (text[listStart] !== '[') {
		return { offsets, read: () => undefined, fault: { offset: 0, reason: 'there is no list of references' } };
	}
	let at = listStart + 1;
	let pause = at + stride;
	let isClosed = false;
	while (at < text.length && !isClosed) {
		const character = text[at];
		if (character === '{') {
			const end = itemEnd(text, at);
			const key = idOf(parsed(text.slice(at, end)));
			if (key === undefined) {
				fail(at, 'an item is not valid');
			} else {
				offsets.set(key, at);
			}
			at = end;
		} else {
			isClosed = character === ']';
			if (!isClosed && !/[\s,]/.test(character ?? '')) {
				fail(at, 'an item is not valid');
			}
			at++;
		}
		if (at > pause) {
			pause = at + stride;
			yield;
		}
	}
	if (!isClosed) {
		fail(text.length, 'an entry has no end');
	}
	return { offsets, read: (offset) => parsed(text.slice(offset, itemEnd(text, offset))), fault };
}

/** The offset behind the brace that closes the one at an offset; the end of the text where none does. */
function itemEnd(text: string, start: number): number {
	const mark = /["{}]/g;
	mark.lastIndex = start;
	let depth = 0;
	for (let match = mark.exec(text); match; match = mark.exec(text)) {
		if (match[0] === '"') {
			mark.lastIndex = stringEnd(text, match.index);
		} else {
			depth += match[0] === '{' ? 1 : -1;
			if (depth === 0) {
				return mark.lastIndex;
			}
		}
	}
	return text.length;
}

function stringEnd(text: string, start: number): number {
	const end = /["\\]/g;
	end.lastIndex = start + 1;
	for (let match = end.exec(text); match; match = end.exec(text)) {
		if (match[0] === '"') {
			return end.lastIndex;
		}
		end.lastIndex++;
	}
	return text.length;
}

function parsed(item: string): Readonly<Record<string, unknown>> | undefined {
	try {
		return JSON.parse(item) as Readonly<Record<string, unknown>>;
	} catch {
		return undefined;
	}
}

function idOf(item: Readonly<Record<string, unknown>> | undefined): string | undefined {
	const id = item?.id;
	return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}
