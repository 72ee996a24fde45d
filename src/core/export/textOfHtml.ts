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

class TextWriter {
	readonly #lines: Line[] = [];
	/** The next number of each list that is open; undefined where its items have none. */
	readonly #lists: (number | undefined)[] = [];
	readonly #addresses: (string | undefined)[] = [];
	#text = '';
	#marker = '';
	#quotes = 0;
	#tables = 0;
	/** Counts the lists and tables that stand in no other. */
	#group = 0;
	#isCode = false;

	public write(text: string): void {
		this.#text += this.#isCode ? text : text.replace(/\s+/gu, ' ');
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
				this.#marker = this.#nextMarker();
				break;
			case 'blockquote':
				this.#quotes++;
				break;
			case 'table':
				this.#tables++;
				break;
			case 'td':
			case 'th':
				this.#text = this.#text.trim() === '' ? '' : `${this.#text.trimEnd()} | `;
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
		} else if (name === 'blockquote') {
			this.#quotes--;
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
		const isItem = this.#lists.length > 0;
		const prefix = '> '.repeat(this.#quotes) + '  '.repeat(Math.max(0, this.#lists.length - 1));
		// A second paragraph of an item stands under the first.
		const marker = isItem && this.#marker === '' ? '  ' : this.#marker;
		const indent = this.#isCode ? '    ' : ' '.repeat(marker.length);
		const [first = '', ...others] = text.split('\n');
		const lines = [
			`${marker}${this.#isCode ? indent : ''}${first}`,
			...others.map((line) => `${indent}${line}`),
		];
		this.#lines.push({
			text: lines.map((line) => prefix + line).join('\n'),
			...((isItem || this.#tables > 0) && { group: this.#group }),
		});
		this.#marker = '';
	}
}

function unescapeHtml(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}
