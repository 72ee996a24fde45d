const accents = new Map(
	Object.entries({
		'`': '\u0300',
		"'": '\u0301',
		'^': '\u0302',
		'~': '\u0303',
		'"': '\u0308',
		'=': '\u0304',
		'.': '\u0307',
		c: '\u0327',
		v: '\u030C',
		u: '\u0306',
		H: '\u030B',
		k: '\u0328',
		r: '\u030A',
		b: '\u0331',
		d: '\u0323',
	}),
);

const symbols = new Map(
	Object.entries({
		...{ ss: 'ß', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å' },
		...{ i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ', dj: 'đ', DJ: 'Đ', ng: 'ŋ', NG: 'Ŋ' },
		...{ textendash: '–', textemdash: '—', textquoteleft: '‘', textquoteright: '’', ldots: '…', dots: '…' },
		...{ textquotedblleft: '“', textquotedblright: '”', textregistered: '®', texttrademark: '™' },
		...{ copyright: '©', pounds: '£', euro: '€', textbackslash: '\\', textasciitilde: '~', S: '§', P: '¶' },
		...{ textunderscore: '_', TeX: 'TeX', LaTeX: 'LaTeX', times: '×', cdot: '·', sim: '∼', pm: '±' },
		...{ alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', lambda: 'λ', mu: 'μ', pi: 'π' },
		...{ sigma: 'σ', tau: 'τ', phi: 'φ', omega: 'ω', Delta: 'Δ', Omega: 'Ω', infty: '∞', to: '→' },
		...{ leq: '≤', geq: '≥', approx: '≈', rightarrow: '→', leftarrow: '←', textdollar: '$', degree: '°' },
	}),
);

const quotes = new Map(Object.entries({ '``': '“', "''": '”', '`': '‘', "'": '’' }));

const parts =
	/\\([a-z]+)\*?[^\S\n]*\n?[^\S\n]*|\\([\s\S])|(---?)|(``|''|[`'])|([{}$])|(~)|([\p{L}\p{N}][\p{M}]*|[\s\S])/giu;

/** The words of a text in LaTeX: accents, symbols, dashes and quotation marks as they are printed, no commands. */
export function latexText(latex: string): string {
	if (!/[\\{}$~`'-]/.test(latex)) {
		return tidy(latex);
	}
	let accent = '';
	let written = '';
	for (const [, command, sign, dashes, quote, group, tie, character] of latex.matchAll(parts)) {
		const mark = accents.get(command ?? sign ?? '');
		if (mark !== undefined) {
			accent += mark;
		} else if (accent !== '' && character === ' ') {
			// Between a command and its argument.
		} else if (accent !== '' && group === '}') {
			written += accentAlone(accent);
			accent = '';
		} else if (command !== undefined || character !== undefined || sign !== undefined) {
			const isDotless = accent !== '' && (command === 'i' || command === 'j');
			const said = isDotless
				? command
				: command !== undefined
					? (symbols.get(command) ?? '')
					: (character ?? signText(sign ?? ''));
			written += said + accent;
			accent = said === '' ? accent : '';
		} else {
			written += dashes ? (dashes.length > 2 ? '—' : '–') : (quotes.get(quote ?? '') ?? '');
			written += tie === undefined || group !== undefined ? '' : '\u00A0';
		}
	}
	return tidy(written);
}

/** An accent on nothing, as addresses have it: the sign itself. */
function accentAlone(accent: string): string {
	const [sign = ''] = [...accents].find(([, mark]) => mark === accent) ?? [];
	return /[a-z]/i.test(sign) ? '' : sign;
}

/** What is written behind a backslash: a sign that stands for itself, or a space of some width. */
function signText(sign: string): string {
	return /[&%$#_{}]/.test(sign) ? sign : /[-/]/.test(sign) ? '' : ' ';
}

function tidy(text: string): string {
	return text
		.replace(/[^\S\u00A0]+/g, ' ')
		.trim()
		.normalize('NFC');
}
