/** The text of one block, and the list or table that it belongs to, whose lines stand close together. */
interface Line {
	readonly text: string;
	readonly group?: number;
}

/**
 * The HTML that the parser makes, as plain text: one line for each paragraph, item or row, whatever its length;
 * a blank line between blocks. Addresses of links that lead out stand behind them.
 */
export function textOfHtml(markup: string): string {
	const writer = new TextWriter();
	for (const [, closing, name = '', attributes = '', text = ''] of markup.matchAll(piece)) {
		if (name === '') {
			writer.write(unescapeHtml(text));
		} else if (closing === '/') {
			writer.close(name);
		} else {
			writer.open(name, attributes);
		}
	}
	return writer.finish();
}

/** A tag or the text between two; attributes hold no bare '>', as they are escaped. */
const piece = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/g;

const blocks = new Set([
	'p',
	'li',
	'ul',
	'ol',
	'blockquote',
	'tr',
	'table',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
]);

/** A quotation or an item of a list that is open. */
interface Container {
	/** What stands before its first line. */
	readonly marker: string;
	/** What stands before its other lines. */
	readonly indent: string;
	isBegun: boolean;
}

class TextWriter {
	readonly #lines: Line[] = [];
	/** The next number of each list that is open; undefined where its items have none. */
	readonly #lists: (number | undefined)[] = [];
	readonly #containers: Container[] = [];
	readonly #addresses: (string | undefined)[] = [];
	#text = '';
	#tables = 0;
	/** How many cells of the row have begun. */
	#cells = 0;
	/** Counts the lists and tables that stand in no other. */
	#group = 0;
	#isCode = false;

	public write(text: string): void {
		const words = this.#isCode ? text : text.replace(/\s+/gu, ' ');
		const beginsLine = !this.#isCode && this.#text.endsWith('\n');
		this.#text += beginsLine ? words.trimStart() : words;
	}

	public open(name: string, attributes: string): void {
		if (blocks.has(name)) {
			this.#end();
		}
		if (['ul', 'ol', 'table'].includes(name) && this.#lists.length + this.#tables === 0) {
			this.#group++;
		}
		switch (name) {
			case 'ul':
				this.#lists.push(undefined);
				break;
			case 'ol':
				this.#lists.push(Number(/start="(\d+)"/.exec(attributes)?.[1] ?? 1));
				break;
			case 'li':
				this.#enter(this.#nextMarker());
				break;
			case 'blockquote':
				this.#enter('> ', '> ');
				break;
			case 'table':
				this.#tables++;
				break;
			case 'tr':
				this.#cells = 0;
				break;
			case 'td':
			case 'th':
				this.#text = this.#cells++ === 0 ? '' : `${this.#text.trimEnd()} | `;
				break;
			case 'pre':
				this.#end();
				this.#isCode = true;
				break;
			case 'br':
				this.#text = `${this.#text.trimEnd()}\n`;
				break;
			case 'a':
				this.#addresses.push(/href="((?:https?|mailto):[^"]*)"/.exec(attributes)?.[1]);
				break;
		}
	}

	public close(name: string): void {
		if (name === 'a') {
			const address = this.#addresses.pop();
			if (address !== undefined && !this.#text.endsWith(unescapeHtml(address))) {
				this.#text += ` (${unescapeHtml(address)})`;
			}
			return;
		}
		if (blocks.has(name) || name === 'pre') {
			this.#end();
		}
		if (name === 'ul' || name === 'ol') {
			this.#lists.pop();
		} else if (name === 'li' || name === 'blockquote') {
			this.#containers.pop();
		} else if (name === 'table') {
			this.#tables--;
		} else if (name === 'pre') {
			this.#isCode = false;
		}
	}

	public finish(): string {
		this.#end();
		return this.#lines
			.map(({ text, group }, index) => {
				const isClose = group !== undefined && this.#lines[index - 1]?.group === group;
				return (index === 0 ? '' : isClose ? '\n' : '\n\n') + text;
			})
			.join('');
	}

	#nextMarker(): string {
		const number = this.#lists.at(-1);
		if (number === undefined) {
			return '- ';
		}
		this.#lists[this.#lists.length - 1] = number + 1;
		return `${number}. `;
	}

	#end(): void {
		const text = this.#isCode ? this.#text.replace(/\n$/, '') : this.#text.trim();
		this.#text = '';
		if (text === '') {
			return;
		}
		const first = this.#containers.map(({ isBegun, marker, indent }) => (isBegun ? indent : marker)).join('');
		const others = this.#containers.map(({ indent }) => indent).join('');
		const code = this.#isCode ? '    ' : '';
		this.#lines.push({
			text: text
				.split('\n')
				.map((line, index) => `${index === 0 ? first : others}${code}${line}`)
				.join('\n'),
			...(this.#lists.length + this.#tables > 0 && { group: this.#group }),
		});
		for (const container of this.#containers) {
			container.isBegun = true;
		}
	}

	#enter(marker: string, indent = ' '.repeat(marker.length)): void {
		this.#containers.push({ marker, indent, isBegun: false });
	}
}

/** Text or the value of an attribute, as it was before it was escaped. */
export function unescapeHtml(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}
