import type { PlainValue } from './plainYaml';

/** Plain text may hold none of these in a flow collection, nor a colon or number sign where YAML sees one. */
const plainInFlow = /[^\s,[\]{}"'&*!|>%@`#:?-][^,[\]{}\n]*/y;
const keyInFlow = /([A-Za-z_][\w-]*) *: +/y;
const startsPlain = /^[^\s,[\]{}"'&*!|>%@`#:?-]/;
const hasMeaning = /: |:$| #|\t|:[,[\]{}]/;
const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', n: '\n', t: '\t' };

/** Reads a scalar or a flow collection that is all on one line; every method gives undefined where it is not plain. */
export class PlainFlow {
	#at = 0;

	constructor(private readonly text: string) {}

	/** The value that the line is, save for a comment behind it. */
	wholeValue(): PlainValue | undefined {
		const first = this.text.charAt(0);
		if (first === '"' || first === "'" || first === '[' || first === '{') {
			const value = this.#value();
			return /^ *(?: #.*)?$/.test(this.text.slice(this.#at)) ? value : undefined;
		}
		const comment = this.text.indexOf(' #');
		const plain = (comment < 0 ? this.text : this.text.slice(0, comment)).trimEnd();
		return startsPlain.test(plain) && !hasMeaning.test(plain) && !/^---|^\.\.\./.test(plain)
			? plain
			: undefined;
	}

	#value(): PlainValue | undefined {
		switch (this.text.charAt(this.#at)) {
			case '"':
				return this.#doubleQuoted();
			case "'":
				return this.#singleQuoted();
			case '[':
				return this.#list();
			case '{':
				return this.#mapping();
			default:
				return this.#plain();
		}
	}

	#plain(): string | undefined {
		plainInFlow.lastIndex = this.#at;
		const found = plainInFlow.exec(this.text)?.[0];
		if (found === undefined || hasMeaning.test(found)) {
			return undefined;
		}
		this.#at += found.length;
		return found.trimEnd();
	}

	#doubleQuoted(): string | undefined {
		const { text } = this;
		let value = '';
		let from = ++this.#at;
		for (; this.#at < text.length; this.#at++) {
			const character = text.charAt(this.#at);
			if (character === '"') {
				value += text.slice(from, this.#at++);
				return value;
			}
			if (character === '\\') {
				const escaped = escapes[text.charAt(this.#at + 1)];
				if (escaped === undefined) {
					return undefined;
				}
				value += text.slice(from, this.#at) + escaped;
				this.#at++;
				from = this.#at + 1;
			}
		}
		return undefined;
	}

	#singleQuoted(): string | undefined {
		const { text } = this;
		const start = ++this.#at;
		for (; this.#at < text.length; this.#at++) {
			if (text.charAt(this.#at) === "'") {
				if (text.charAt(this.#at + 1) !== "'") {
					return text.slice(start, this.#at++).replace(/''/g, "'");
				}
				this.#at++;
			}
		}
		return undefined;
	}

	#list(): PlainValue | undefined {
		const items: PlainValue[] = [];
		return this.#collection(']', () => {
			const item = this.#value();
			if (item === undefined || this.text.charAt(this.#at) === ':') {
				return false;
			}
			items.push(item);
			return true;
		})
			? items
			: undefined;
	}

	#mapping(): PlainValue | undefined {
		const entries: Record<string, PlainValue> = {};
		return this.#collection('}', () => {
			keyInFlow.lastIndex = this.#at;
			const match = keyInFlow.exec(this.text);
			const key = match?.[1];
			if (key === undefined || Object.hasOwn(entries, key) || key === '__proto__') {
				return false;
			}
			this.#at += match?.[0].length ?? 0;
			const value = this.#value();
			if (value === undefined) {
				return false;
			}
			entries[key] = value;
			return true;
		})
			? entries
			: undefined;
	}

	/** Reads parts between commas up to the closing bracket; a comma right before it is left to the parser. */
	#collection(close: string, readPart: () => boolean): boolean {
		this.#at++;
		let isEmpty = true;
		let mayFollow = true;
		for (;;) {
			this.#spaces();
			if (this.text.charAt(this.#at) === close) {
				this.#at++;
				return isEmpty || !mayFollow;
			}
			if (!mayFollow || !readPart()) {
				return false;
			}
			isEmpty = false;
			this.#spaces();
			mayFollow = this.text.charAt(this.#at) === ',';
			if (mayFollow && this.text.charAt(++this.#at) !== ' ') {
				return false;
			}
		}
	}

	#spaces(): void {
		while (this.text.charAt(this.#at) === ' ') {
			this.#at++;
		}
	}
}
