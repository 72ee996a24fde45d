import type { Token } from 'markdown-it';
import type { Range } from '../briefing';
import { rangeOfLine } from '../sourceText';
import type { Block, PlacedText } from './textBlocks';

/** What Pandoc has a syntax for that a briefing shows as it is written, and where. */
export interface PandocOnly {
	readonly what: string;
	readonly range: Range;
}

/** The blocks of a text that are something else to Pandoc. What stands within a line is found while it is read. */
export function pandocOnly(text: Omit<PlacedText, 'problems'>): readonly PandocOnly[] {
	const { tokens, blocks, definitions, source, placeOf } = text;
	const atLine = (what: string, line: number): PandocOnly => ({
		what,
		range: placeOf(rangeOfLine(source, line)),
	});
	const blockOf = new Map(blocks.map((block) => [block.token, block]));
	const lastDivisionEnd = blocks.findLastIndex(({ token }) => divisionEnd.test(token.content));
	const mayBeDivision = new Set(blocks.slice(0, lastDivisionEnd + 1));
	return [
		// They name an address, so that they pass for the definition of a link.
		...definitions
			.filter(([line]) => footnoteOfLink.test(source.lines[line] ?? ''))
			.map(([line]) => atLine('a footnote', line)),
		...tokens.flatMap((token, index) => {
			const block = blockOf.get(token);
			const line = token.map?.[0] ?? 0;
			if (block && tokens[index - 1]?.type === 'paragraph_open') {
				return inParagraph(block, tokens, index).filter(
					({ what }) => what !== 'a division' || mayBeDivision.has(block),
				);
			}
			if (token.type !== 'hr' || !token.markup.startsWith('-')) {
				return [];
			}
			if (token.level === 0 && isMetadata(source.lines, line)) {
				return [atLine('a block of metadata', line)];
			}
			const isBelowText =
				tokens[index - 2]?.map?.[1] === line && tokens[index - 1]?.type === 'paragraph_close';
			return isBelowText && tableRule.test(source.lines[line] ?? '') ? [atLine('a table', line)] : [];
		}),
	];
}

const footnoteOfLink = /^[ >]*\[\^[^\]\s]+\]:/;
const divisionEnd = /^ {0,3}:{3,}[ \t]*$/m;
const tableRule = /^[ >]*-{2,}(?:[ \t]+-{2,})+[ \t]*$/;

/** What a paragraph begins with. */
const beginnings: readonly (readonly [what: string, pattern: RegExp])[] = [
	['a division', /^:{3,}[ \t]*(?:\{[^{}\n]*\}|[\w-]+)[ \t:]*(?:\n|$)/],
	['a table', /^\+(?:[-=:]+\+)+[ \t]*\n[ \t]*[|+]/],
	['a block of lines', /^\|[ \t]/],
];
const footnotes = /^ {0,3}\[\^[^\]\s]+\]:/gm;
const definition = /^[^\n]*\n {0,3}(?=[:~][ \t]+\S)/;
const definitionAlone = /^[:~][ \t]+\S/;

function inParagraph(
	{ token, rangeOf }: Block,
	tokens: readonly Token[],
	index: number,
): readonly PandocOnly[] {
	const { content } = token;
	const inLine = (what: string, start: number): PandocOnly => {
		const end = content.indexOf('\n', start);
		return { what, range: rangeOf(start, end < 0 ? content.length : end) };
	};
	if (content.startsWith('[^')) {
		return [...content.matchAll(footnotes)].map((match) => inLine('a footnote', match.index));
	}
	const below = definition.exec(content);
	if (below) {
		return [inLine('a definition', below[0].length)];
	}
	if (definitionAlone.test(content)) {
		const before = tokens[index - 2]?.type;
		const isTerm = before === 'paragraph_close' && !tokens[index - 3]?.content.includes('\n');
		const isCaption = before === 'table_close' && content.startsWith(':');
		return isTerm || isCaption ? [inLine(isTerm ? 'a definition' : 'the caption of a table', 0)] : [];
	}
	return beginnings.filter(([, pattern]) => pattern.test(content)).map(([what]) => inLine(what, 0));
}

/** Whether a block of YAML begins with a line of `---`. The next such line ends it, so no line is looked at twice. */
function isMetadata(lines: readonly string[], line: number): boolean {
	if (!fence.test(lines[line] ?? '') || lines[line - 1]?.trim() || !yamlKey.test(lines[line + 1] ?? '')) {
		return false;
	}
	for (let next = line + 1; next < lines.length; next++) {
		if (fence.test(lines[next] ?? '') || /^\.{3}[ \t]*$/.test(lines[next] ?? '')) {
			return true;
		}
	}
	return false;
}

const fence = /^---[ \t]*$/;
const yamlKey = /^[\w-]+[ \t]*:(?:[ \t]|$)/;
