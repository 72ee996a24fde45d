import type { MarkdownIt, Token } from 'markdown-it';
import type { CitationMeta } from '../markdown/citationRule';
import { startOf } from '../markdown/positionedState';
import { linkedMentions } from '../mentions/findMentions';
import { isByReference } from '../parse/resolveLinks';
import type { ScalarStyle } from '../parse/scalarOffsets';
import type { Block, PlacedText } from '../parse/textBlocks';
import { percentDecoded } from '../percentEncoding';
import { rangeBetween, type SourceText } from '../sourceText';
import type { LinkedWords, Occurrence, WrittenForm } from './briefingSymbols';
import { linkTargetAt } from './linkTargetAt';
import { occurrenceIn } from './occurrenceIn';

/** What a text in Markdown has of ids and citekeys. */
export interface TextOccurrences {
	readonly occurrences: readonly Occurrence[];
	readonly words: readonly LinkedWords[];
}

/** What is needed to read one. */
export interface TextContext {
	readonly source: SourceText;
	readonly markdown: MarkdownIt;
	/** How the YAML is written that holds the text. */
	readonly yaml?: ScalarStyle;
}

/** The citations, links and definitions of links in a text, and the names that stand for entities. */
export function textOccurrences(text: PlacedText, context: TextContext): TextOccurrences {
	const links = text.blocks.map((block) => linksIn(block, context));
	return {
		occurrences: [
			...text.blocks.flatMap((block) => citationsIn(block, context)),
			...links.flatMap(({ occurrences }) => occurrences),
			...linkDefinitionsIn(text, context),
		],
		words: [
			...links.flatMap(({ words }) => words),
			...text.blocks.flatMap(({ token, rangeOf }) =>
				linkedMentions((token.children ?? []).filter((child) => child.attrGet('href') === null)).map(
					({ entity, start, end }) => ({ id: entity, range: rangeOf(start, end), isName: true }),
				),
			),
		],
	};
}

function citationsIn({ token, rangeOf }: Block, { source, yaml }: TextContext): readonly Occurrence[] {
	return (token.children ?? [])
		.filter(({ type }) => type === 'citation')
		.flatMap(({ meta }) =>
			(meta as unknown as CitationMeta).items.map(({ citekey, start, end }) =>
				citekeyOccurrence(source, yaml, citekey, end - start, (from, to) =>
					rangeOf(start + from, start + to),
				),
			),
		);
}

/** The occurrence of a citekey in a citation, whose written form (with the @) has the given length. */
export function citekeyOccurrence(
	source: SourceText,
	yaml: ScalarStyle | undefined,
	citekey: string,
	length: number,
	rangeOf: (from: number, to: number) => Occurrence['range'],
): Occurrence {
	const isBraced = length > citekey.length + 1;
	const from = isBraced ? 2 : 1;
	return occurrenceIn(source, {
		space: 'citekey',
		id: citekey,
		role: 'reference',
		form: { markup: isBraced ? 'braced-citekey' : 'citekey', ...(yaml && { yaml }) },
		range: rangeOf(from, from + citekey.length),
		written: citekey,
	});
}

function linksIn({ token, rangeOf }: Block, { source, markdown, yaml }: TextContext): TextOccurrences {
	const occurrences: Occurrence[] = [];
	const words: LinkedWords[] = [];
	const children = token.children ?? [];
	const { content } = token;
	children.forEach((child, index) => {
		const href = child.attrGet('href') ?? '';
		if (typeof href !== 'string' || !href.startsWith('#')) {
			return;
		}
		const wordsStart = startOf(isByReference(child) ? (children[index + 1] ?? child) : child);
		const wordsEnd = endOfWords(children, index);
		const target = linkTargetAt(markdown, content, wordsEnd + 1, href);
		const id = percentDecoded(href.slice(1));
		words.push({
			id,
			range: rangeOf(Math.max(0, wordsStart - 1), target ? target.end + 1 : wordsEnd + 1),
			isName: false,
		});
		if (target) {
			occurrences.push(
				occurrenceIn(source, {
					space: 'id',
					id,
					role: 'reference',
					form: linkForm(content.slice(target.start, target.end), yaml),
					range: rangeOf(target.start, target.end),
					written: content.slice(target.start, target.end),
				}),
			);
		}
	});
	return { occurrences, words };
}

/** Where the words of a link end: at its closing bracket. */
function endOfWords(tokens: readonly Token[], open: number): number {
	let depth = 1;
	for (let index = open + 1; index < tokens.length; index++) {
		depth += tokens[index]?.nesting ?? 0;
		if (depth === 0) {
			return startOf(tokens[index] as Token);
		}
	}
	return 0;
}

/** Definitions such as `[label]: #id`. */
function linkDefinitionsIn(
	{ definitions, source: lines, placeOf }: PlacedText,
	{ source, markdown, yaml }: TextContext,
): readonly Occurrence[] {
	return definitions.flatMap(([first, next]) => {
		const offset = lines.lineStarts[first] ?? 0;
		const written = lines.text.slice(offset, lines.lineStarts[next] ?? lines.text.length);
		const label = /^[^[]*\[(?:[^\]\\]|\\[\s\S])*\]:/.exec(written);
		const target = label && linkTargetAt(markdown, written, label[0].length);
		if (!target) {
			return [];
		}
		return [
			occurrenceIn(source, {
				space: 'id',
				id: percentDecoded(markdown.normalizeLink(target.destination).slice(1)),
				role: 'reference',
				form: linkForm(written.slice(target.start, target.end), yaml),
				range: placeOf(rangeBetween(lines, offset + target.start, offset + target.end)),
				written: written.slice(target.start, target.end),
			}),
		];
	});
}

function linkForm(written: string, yaml: ScalarStyle | undefined): WrittenForm {
	return { markup: percentDecoded(written) === written ? 'link' : 'encoded-link', ...(yaml && { yaml }) };
}
