import { PlainFlow } from './plainFlow';

/**
 * A text of several lines that was passed over: an outline needs none, and folding lines as YAML does would be
 * work for nothing. Where one is needed after all, the YAML parser is asked.
 */
export const unread = Symbol('unread');

/** Plain YAML as data; every scalar is a text. */
export type PlainValue =
	string | typeof unread | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/**
 * Reads the part of YAML that nearly every briefing keeps to: mappings, lists, scalars and flow collections of
 * one line, block scalars, comments. It is many times as fast as a YAML parser, and gives what one would give
 * (the "failsafe" schema), or undefined where it is not sure: then a YAML parser has to be asked.
 */
export function readPlainYaml(yaml: string): PlainValue | undefined {
	// YAML parsers differ in what a carriage return alone is.
	return /\r(?!\n)/.test(yaml) ? undefined : new PlainYaml(yaml.split(/\r?\n/)).read();
}

/** Thrown where something is not plain. */
class NotPlain extends Error {}

const keyPattern = /^([A-Za-z_][\w-]*)[ ]*:(?: +|$)/;
const blankOrComment = /^ *(?:#.*)?$/;

class PlainYaml {
	#at = 0;

	constructor(private readonly lines: readonly string[]) {}

	read(): PlainValue | undefined {
		try {
			if (!this.#skip()) {
				return undefined;
			}
			const value = this.#indent() === 0 ? this.#block(0) : this.#fail();
			return this.#skip() ? undefined : value;
		} catch (error) {
			if (error instanceof NotPlain) {
				return undefined;
			}
			throw error;
		}
	}

	#fail(): never {
		throw new NotPlain();
	}

	/** Goes to the next line with content; false at the end. */
	#skip(): boolean {
		while (this.#at < this.lines.length && blankOrComment.test(this.lines[this.#at] ?? '')) {
			this.#at++;
		}
		return this.#at < this.lines.length;
	}

	#line(): string {
		return this.lines[this.#at] ?? '';
	}

	#indent(): number {
		const line = this.#line();
		let indent = 0;
		while (line.charCodeAt(indent) === 0x20) {
			indent++;
		}
		return line.charCodeAt(indent) === 0x09 ? this.#fail() : indent;
	}

	/** The mapping or list whose lines begin at this column. */
	#block(column: number): PlainValue {
		return isItem(this.#line(), column) ? this.#list(column) : this.#mapping(column, undefined);
	}

	#list(column: number): PlainValue {
		const items: PlainValue[] = [];
		while (this.#skip() && this.#indent() === column && isItem(this.#line(), column)) {
			const line = this.#line();
			let start = column + 1;
			while (line.charCodeAt(start) === 0x20) {
				start++;
			}
			const rest = line.slice(start);
			if (rest === '' || rest.startsWith('#') || isItem(line, start)) {
				this.#fail();
			}
			if (keyPattern.test(rest)) {
				items.push(this.#mapping(start, rest));
			} else {
				this.#at++;
				items.push(this.#inline(rest, column));
			}
		}
		if (this.#skip() && this.#indent() > column) {
			this.#fail();
		}
		return items;
	}

	/** The mapping at a column; its first line may have begun behind the mark of a list's item. */
	#mapping(column: number, first: string | undefined): PlainValue {
		const entries: Record<string, PlainValue> = {};
		let rest = first;
		for (;;) {
			if (rest === undefined) {
				if (!this.#skip() || this.#indent() !== column || isItem(this.#line(), column)) {
					break;
				}
				rest = this.#line().slice(column);
			}
			const match = keyPattern.exec(rest);
			const key = match?.[1] ?? this.#fail();
			if (Object.hasOwn(entries, key) || key === '__proto__') {
				this.#fail();
			}
			this.#at++;
			entries[key] = this.#value(rest.slice(match?.[0].length ?? 0), column);
			rest = undefined;
		}
		if (this.#at < this.lines.length && this.#indent() > column) {
			this.#fail();
		}
		return entries;
	}

	/** What follows a key: on its line, or in the lines beneath. */
	#value(rest: string, column: number): PlainValue {
		if (rest !== '' && !rest.startsWith('#')) {
			return this.#inline(rest, column);
		}
		if (!this.#skip()) {
			return '';
		}
		const indent = this.#indent();
		if (indent > column) {
			return this.#block(indent);
		}
		return indent === column && isItem(this.#line(), column) ? this.#list(column) : '';
	}

	/** A value that begins on its key's line, which is the one before. */
	#inline(rest: string, column: number): PlainValue {
		if (/^[|>][-+]?(?: +#.*| *)$/.test(rest)) {
			return this.#passBlockScalar(column);
		}
		const flow = new PlainFlow(rest);
		const value = flow.wholeValue() ?? this.#fail();
		// A plain scalar goes on in lines that are indented further.
		if (this.#skip() && this.#indent() > column) {
			this.#fail();
		}
		return value;
	}

	#passBlockScalar(column: number): typeof unread {
		let first: number | undefined;
		for (; this.#at < this.lines.length; this.#at++) {
			if (/^\s*$/.test(this.#line())) {
				continue;
			}
			const indent = this.#indent();
			if (indent <= column) {
				break;
			}
			first ??= indent;
			if (indent < first) {
				this.#fail();
			}
		}
		return unread;
	}
}

function isItem(line: string, column: number): boolean {
	return line.charCodeAt(column) === 0x2d && line.charCodeAt(column + 1) === 0x20;
}
