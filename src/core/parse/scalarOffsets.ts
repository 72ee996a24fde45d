/** Where each UTF-16 unit of a YAML scalar's value stands in the source. */
export interface ScalarOffsets {
	/** The place of a part of the value: offsets in the source, the end exclusive. */
	spanOf(start: number, end: number): readonly [number, number];
}

/** The way in which a scalar is written. */
export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'block';

/**
 * Finds the units of a scalar's value in its source. What YAML does to a scalar changes white space only (it folds
 * lines and takes indents away), save for the doubled quotes of single-quoted scalars and the escapes of
 * double-quoted ones, so value and source are walked side by side. Undefined where they do not fit together.
 */
export function scalarOffsets(source: string, value: string, style: ScalarStyle): ScalarOffsets | undefined {
	const starts: number[] = [];
	const ends: number[] = [];
	let position = contentStart(source, style);
	for (let index = 0; index < value.length;) {
		const wanted = value.charAt(index);
		if (!isSpace(wanted)) {
			position = afterSpace(source, position, style);
		}
		const unit = unitAt(source, position, style);
		if (unit && value.startsWith(unit.text, index)) {
			for (let part = 0; part < unit.text.length; part++) {
				starts.push(position);
				ends.push(position + unit.length);
			}
			index += unit.text.length;
			position += unit.length;
		} else if (isSpace(wanted)) {
			starts.push(position);
			ends.push(position);
			index++;
		} else {
			return undefined;
		}
	}
	return {
		spanOf: (start, end) => {
			const from = starts[start] ?? ends.at(-1) ?? position;
			return [from, end > start ? (ends[Math.min(end, ends.length) - 1] ?? from) : from];
		},
	};
}

function contentStart(source: string, style: ScalarStyle): number {
	switch (style) {
		case 'plain':
			return 0;
		case 'block': {
			const lineEnd = /\r\n?|\n/.exec(source);
			return lineEnd ? lineEnd.index + lineEnd[0].length : source.length;
		}
		default:
			return 1;
	}
}

function isSpace(character: string): boolean {
	return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}

/** Past white space and, between double quotes, past line ends that are escaped. */
function afterSpace(source: string, from: number, style: ScalarStyle): number {
	let position = from;
	for (;;) {
		const character = source.charAt(position);
		if (isSpace(character)) {
			position++;
		} else if (
			style === 'double-quoted' &&
			character === '\\' &&
			/[\r\n]/.test(source.charAt(position + 1))
		) {
			position++;
		} else {
			return position;
		}
	}
}

interface Unit {
	readonly text: string;
	readonly length: number;
}

function unitAt(source: string, position: number, style: ScalarStyle): Unit | undefined {
	const character = source.charAt(position);
	if (character === '') {
		return undefined;
	}
	if (style === 'single-quoted' && character === "'") {
		return source.charAt(position + 1) === "'" ? { text: "'", length: 2 } : undefined;
	}
	if (style === 'double-quoted' && character === '\\') {
		return escapeAt(source, position);
	}
	return { text: character, length: 1 };
}

const numericLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

const namedEscapes: Readonly<Record<string, string>> = {
	'0': '\0',
	a: '\x07',
	b: '\b',
	e: '\x1b',
	f: '\f',
	n: '\n',
	r: '\r',
	t: '\t',
	v: '\v',
	N: '\u0085',
	_: '\u00a0',
	L: '\u2028',
	P: '\u2029',
};

function escapeAt(source: string, position: number): Unit | undefined {
	const name = source.charAt(position + 1);
	const digits = numericLengths[name];
	if (digits === undefined) {
		return { text: namedEscapes[name] ?? name, length: 2 };
	}
	const code = parseInt(source.slice(position + 2, position + 2 + digits), 16);
	return Number.isNaN(code) || code > 0x10ffff
		? undefined
		: { text: String.fromCodePoint(code), length: 2 + digits };
}
