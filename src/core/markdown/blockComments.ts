import type { ParserBlock, StateBlock } from 'markdown-it';
import MarkdownIt from 'markdown-it';
import { lastAtMost } from '../sourceText';
import { CommentEnds, replaceInComments } from './commentEnds';
import { endsOfCode } from './endsOfCode';

/** markdown-it's state of blocks, which also knows where comments end: they may hold blank lines, as in Pandoc. */
export class StateWithComments extends MarkdownIt.StateBlock {
	/** Whether there may be a comment at all: most texts have none, and are not looked through for them. */
	readonly mayHoldComments = this.src.includes('<!--');
	private readonly comments = new CommentEnds(this.src);
	private codeEnds: ReadonlyMap<number, number> | undefined;
	private blankLines: readonly number[] | undefined;
	private withoutBars: string | undefined;

	/** The end of the comment that begins at an offset, if it ends before the given line. */
	endOfComment(at: number, endLine: number): number | undefined {
		return this.comments.of(at, this.eMarks[endLine - 1]);
	}

	/** The line of an offset, from a line on. */
	lineOf(offset: number, from: number): number {
		let line = from;
		while ((this.eMarks[line] ?? offset) < offset) {
			line++;
		}
		return line;
	}

	/**
	 * From an offset of a line, passes over code and comments that begin in it: where to look on, and the line in which
	 * the last of the comments ends.
	 */
	passComments(from: number, line: number, endLine: number): { readonly at: number; readonly line: number } {
		let at = from;
		let last = line;
		const mark = /\\|`+|<!--/g;
		for (;;) {
			const rest = this.src.slice(at, this.eMarks[last]);
			mark.lastIndex = 0;
			const found = mark.exec(rest);
			if (!found) {
				return { at: Math.max(at, this.eMarks[last] ?? at), line: last };
			}
			const start = at + found.index;
			if (found[0] === '\\') {
				at = start + 2;
			} else if (found[0] === '<!--') {
				const end = this.endOfComment(start, endLine);
				last = end === undefined ? last : this.lineOf(end, last);
				at = end ?? start + 4;
			} else {
				at = this.endOfCode(start) ?? start + found[0].length;
			}
		}
	}

	/** Runs what would take a bar in a comment for the edge of a cell. */
	withoutBarsInComments<T>(run: () => T): T {
		const { src } = this;
		this.withoutBars ??= replaceInComments(src, (comment) => comment.replaceAll('|', ' '));
		this.src = this.withoutBars;
		const result = run();
		this.src = src;
		return result;
	}

	/** The end of the code that backticks open, in their paragraph. */
	private endOfCode(start: number): number | undefined {
		this.codeEnds ??= endsOfCode(this.src);
		this.blankLines ??= [...this.src.matchAll(/\n[ \t>]*(?=\n)/g)].map(({ index }) => index);
		const end = (this.codeEnds.get(start) ?? start) + 1;
		const blank = this.blankLines[lastAtMost(this.blankLines, end)] ?? 0;
		return blank > start && blank < end ? undefined : end;
	}
}

/** The block rule for comments at the beginning of a line. What stands behind them begins a block. */
export function blockComment(state: StateBlock, startLine: number, endLine: number): boolean {
	const blocks = state as StateWithComments;
	if (!blocks.mayHoldComments || indentOf(blocks, startLine) >= 4) {
		return false;
	}
	let at = startOfWords(blocks, startLine);
	let line = startLine;
	for (
		let end = blocks.endOfComment(at, endLine);
		end !== undefined;
		end = blocks.endOfComment(at, endLine)
	) {
		line = blocks.lineOf(end, line);
		at = Math.min(state.skipSpaces(end), state.eMarks[line] ?? end);
	}
	if (at === startOfWords(blocks, startLine)) {
		return false;
	}
	if (at >= (state.eMarks[line] ?? at)) {
		state.line = line + 1;
		return true;
	}
	state.bMarks[line] = at;
	state.tShift[line] = 0;
	state.sCount[line] = state.blkIndent;
	return state.md.block.ruler.getRules('').some((rule) => rule(state, line, endLine, false));
}

/** A rule of markdown-it's for blocks. */
export type BlockRule = ReturnType<ParserBlock['ruler']['getRules']>[number];

/** markdown-it's block rule for tables, to which bars in comments are not the edges of cells. */
export function tableWithComments(table: BlockRule): BlockRule {
	return (state, ...others) =>
		(state as StateWithComments).mayHoldComments
			? (state as StateWithComments).withoutBarsInComments(() => table(state, ...others))
			: table(state, ...others);
}

/** The block rule for a heading in which a comment begins that ends in another line. */
export function commentedHeading(state: StateBlock, startLine: number, endLine: number): boolean {
	const blocks = state as StateWithComments;
	const start = startOfWords(blocks, startLine);
	const [marks, { length: level } = { length: 0 }] =
		/^(#{1,6})[ \t]+/.exec(state.src.slice(start, state.eMarks[startLine])) ?? [];
	if (marks === undefined || !blocks.mayHoldComments || indentOf(blocks, startLine) >= 4) {
		return false;
	}
	const { line } = blocks.passComments(start, startLine, endLine);
	if (line === startLine) {
		return false;
	}
	const content = state.src.slice(start + marks.length, state.eMarks[line]);
	pushBlock(blocks, 'heading', `h${level}`, content, startLine, line + 1);
	return true;
}

/** The block rule for a paragraph in which a comment begins that ends in another line; else markdown-it's does. */
export function commentedParagraph(state: StateBlock, startLine: number, endLine: number): boolean {
	const blocks = state as StateWithComments;
	if (!blocks.mayHoldComments) {
		return false;
	}
	const endsParagraph = state.md.block.ruler.getRules('paragraph');
	const parentType = state.parentType;
	state.parentType = 'paragraph';
	let goesOn = false;
	let next = startLine;
	let at = 0;
	do {
		const passed = blocks.passComments(Math.max(at, startOfWords(blocks, next)), next, endLine);
		goesOn ||= passed.line > next;
		at = passed.at;
		next = passed.line + 1;
	} while (
		next < endLine &&
		!state.isEmpty(next) &&
		(indentOf(blocks, next) > 3 ||
			(state.sCount[next] ?? 0) < 0 ||
			!endsParagraph.some((rule) => rule(state, next, endLine, true)))
	);
	state.parentType = parentType;
	if (goesOn) {
		const content = state.getLines(startLine, next, state.blkIndent, false).trim();
		pushBlock(blocks, 'paragraph', 'p', content, startLine, next);
	}
	return goesOn;
}

function startOfWords({ bMarks, tShift }: StateBlock, line: number): number {
	return (bMarks[line] ?? 0) + (tShift[line] ?? 0);
}

function indentOf({ sCount, blkIndent }: StateBlock, line: number): number {
	return (sCount[line] ?? 0) - blkIndent;
}

function pushBlock(
	state: StateBlock,
	type: string,
	tag: string,
	content: string,
	startLine: number,
	nextLine: number,
): void {
	state.line = nextLine;
	const map: [number, number] = [startLine, nextLine];
	state.push(`${type}_open`, tag, 1).map = map;
	const inline = state.push('inline', '', 0);
	inline.content = content;
	inline.map = map;
	inline.children = [];
	state.push(`${type}_close`, tag, -1);
}
