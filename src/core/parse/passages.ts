import type { Citation, Passage, Place } from '../briefing';
import { countWords, plainText } from '../markdown/plainText';
import type { Authors } from '../references/authorsOf';
import type { RenderEnvironment } from '../markdown/renderTokens';
import { citationItem, renderBlocks, renderInline } from '../markdown/renderTokens';
import type { CitationMeta } from '../markdown/citationRule';
import { findMentions } from '../mentions/findMentions';
import type { NameMatcher } from '../mentions/nameMatcher';
import type { Problem } from '../problem';
import { offsetOf, sourceText } from '../sourceText';
import type { LinkTargets } from './resolveLinks';
import { resolveLinks } from './resolveLinks';
import type { Block, TextBlocks, TextReader } from './textBlocks';
import type { PlacedText, PlaceOf } from './textBlocks';
import { readText } from './textBlocks';
import type { Path, YamlMetadata } from './yamlMetadata';

/** Reads a text of the metadata, in which places are those of the file, however YAML has it written. */
export function readMetadataText(
	reader: TextReader,
	yaml: YamlMetadata,
	text: string,
	path: Path,
	firstBlock = 0,
): PlacedText {
	const source = sourceText(text);
	const scalar = yaml.textAt(path);
	const whole = yaml.rangeOf(path);
	const placeOf: PlaceOf = (range) =>
		scalar?.rangeOf(
			offsetOf(source, range.startLine, range.startColumn),
			offsetOf(source, range.endLine, range.endColumn),
		) ?? whole;
	return readText({ ...reader, source }, text, { firstBlock, placeOf });
}

/** Makes links to entities and names into mentions in blocks that belong together; the tokens are changed. */
export function markBlocks(
	blocks: readonly Block[],
	targets: LinkTargets,
	matcher: NameMatcher,
): readonly Problem[] {
	const problems = blocks.flatMap((block) => resolveLinks(block, targets));
	const withNames = blocks.filter(({ isHeading }) => !isHeading);
	const marked = findMentions(
		withNames.map(({ token }) => token.children ?? []),
		matcher,
	);
	withNames.forEach(({ token }, index) => {
		token.children = [...(marked[index] ?? [])];
	});
	return problems;
}

/** The citations in blocks; those outside of the abstract and the sections have no block. */
export function citationsIn(blocks: readonly Block[], place: Place): readonly Citation[] {
	const numbered = place.kind === 'abstract' || place.kind === 'section';
	return blocks.flatMap(({ token, number, rangeOf }) =>
		(token.children ?? [])
			.filter(({ type }) => type === 'citation')
			.map(({ meta }): Citation => {
				const { items, start, end } = meta as unknown as CitationMeta;
				const range = rangeOf(start, end);
				return { items: items.map(citationItem), place, ...(numbered && { block: number }), range };
			}),
	);
}

/** A text of the metadata, rendered; one that is a single paragraph without a paragraph's element. */
export function renderPassage(reader: TextReader, text: TextBlocks, environment: RenderEnvironment): Passage {
	const [first] = text.blocks;
	const single = text.blocks.length === 1 && first && text.tokens[0]?.type === 'paragraph_open';
	return {
		html: single
			? renderInline(reader.markdown, first.token.children ?? [], environment)
			: renderBlocks(reader.markdown, text.tokens, environment),
		text: textOf(text.blocks, environment.authors),
	};
}

/** The words of blocks without any mark. */
export function textOf(blocks: readonly Block[], authors?: Authors): string {
	return blocks.map(({ token }) => plainText(token.children ?? [], authors)).join(' ');
}

/** How many words blocks have. */
export function wordsIn(blocks: readonly Block[]): number {
	return countWords(textOf(blocks));
}
