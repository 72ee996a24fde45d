import type { Range } from '../briefing';
import { inlineMetaOf } from '../markdown/createMarkdown';
import type { BriefingWithParts } from '../parse/parseBriefing';
import type { PlacedText } from '../parse/textBlocks';
import type { Path } from '../parse/yamlMetadata';
import { claimOccurrences, headingOccurrence } from './attributeOccurrences';
import type { BriefingSymbols, Definition, Fold, Occurrence } from './briefingSymbols';
import { metadataOccurrences } from './metadataOccurrences';
import type { TextOccurrences } from './textOccurrences';
import { textOccurrences } from './textOccurrences';

/** Where everything is in a file that was read: found in what the parser read, never by searching the text. */
export function collectSymbols(parsed: BriefingWithParts): BriefingSymbols {
	const { source, split, metadata, parts, furtherReading } = parsed;
	const { yaml, raw } = metadata;
	const { markdown } = parts.reader;
	const inMetadata = (blocks: PlacedText, path: Path): TextOccurrences =>
		textOccurrences(blocks, { source, markdown, yaml: yaml.textAt(path)?.style ?? 'plain' });
	const texts = [
		...(parts.abstract ? [inMetadata(parts.abstract, ['abstract'])] : []),
		...parts.entities.flatMap(({ id, path }) => {
			const summary = parts.summaries.get(id);
			return summary ? [inMetadata(summary, [...path, 'summary'])] : [];
		}),
		...parts.events.map(({ blocks, path }) => inMetadata(blocks, [...path, 'text'])),
		...parts.notes.map(({ blocks, path }) => inMetadata(blocks, path)),
		...furtherReading.texts.map(({ blocks, path }) => inMetadata(blocks, path)),
		textOccurrences(parts.text, { source, markdown }),
	];
	const entityIds = new Set(parts.entities.map(({ id }) => id));
	const headings = parts.sections.map((section) => headingOccurrence(source, section));
	const claims = parts.claims.map((claim) => claimOccurrences(source, claim, entityIds));
	const occurrences = [
		...metadataOccurrences(source, yaml),
		...texts.flatMap((text) => text.occurrences),
		...headings.flatMap((heading) => heading ?? []),
		...claims.flat(),
	];
	const fence = metadataFold(parsed);
	return {
		definitions: definitionsOf(parsed, occurrences),
		occurrences: withoutRepetitions(occurrences).sort((one, other) => byPlace(one.range, other.range)),
		words: texts.flatMap(({ words }) => words).sort((one, other) => byPlace(one.range, other.range)),
		...(fence && { metadata: fence }),
		folds: [...(fence ? [fence] : []), ...(split.yaml === undefined ? [] : yaml.longParts().map(linesOf))],
		hasBibliography: raw.bibliography !== undefined,
	};
}

function definitionsOf(
	{ briefing, metadata, parts }: BriefingWithParts,
	occurrences: readonly Occurrence[],
): readonly Definition[] {
	const { yaml } = metadata;
	const written = new Map<string, Range>();
	for (const { role, space, id, range } of occurrences) {
		const key = `${space} ${id}`;
		if (role === 'definition' && !written.has(key)) {
			written.set(key, range);
		}
	}
	const indexes = new Map((metadata.raw.references ?? []).map((item, index) => [item?.id, index]));
	return [
		...parts.entities.map(({ id, path, range }): Definition => ({
			kind: 'entity',
			id,
			range: written.get(`id ${id}`) ?? range,
			fullRange: yaml.wholeRangeOf(path),
			hasOwnId: true,
		})),
		...parts.sections.map(({ id, heading }, index): Definition => {
			const fullRange = briefing.sections[index]?.range ?? emptyRange;
			const hasOwnId = heading !== undefined && inlineMetaOf(heading.token).id === id;
			const words = heading?.rangeOf(0, heading.token.content.length);
			const own = hasOwnId ? written.get(`id ${id}`) : undefined;
			const start = { ...fullRange, endLine: fullRange.startLine, endColumn: fullRange.startColumn };
			return { kind: 'section', id, range: own ?? words ?? start, fullRange, hasOwnId };
		}),
		...parts.claims.map(({ id, block, meta }): Definition => {
			const fullRange = block.rangeOf(meta.start, meta.end);
			const hasOwnId = meta.attributes.id === id;
			const own = hasOwnId ? written.get(`id ${id}`) : undefined;
			return { kind: 'claim', id, range: own ?? fullRange, fullRange, hasOwnId };
		}),
		...parts.references.map(({ citekey, range }): Definition => ({
			kind: 'reference',
			id: citekey,
			range: written.get(`citekey ${citekey}`) ?? range,
			fullRange: yaml.wholeRangeOf(['references', indexes.get(citekey) ?? 0]),
			hasOwnId: true,
		})),
	];
}

const emptyRange: Range = { startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 };

function metadataFold({ source, split }: BriefingWithParts): Fold | undefined {
	if (split.yaml === undefined) {
		return undefined;
	}
	const afterYaml = split.yamlOffset + split.yaml.length;
	const closing = source.lineStarts.findIndex((start) => start >= afterYaml);
	return { startLine: 0, endLine: closing < 0 ? source.lines.length - 1 : closing };
}

function linesOf({ startLine, endLine }: Range): Fold {
	return { startLine, endLine };
}

/** YAML's aliases lead several paths to one place. */
function withoutRepetitions(occurrences: readonly Occurrence[]): Occurrence[] {
	const seen = new Set<string>();
	return occurrences.filter(({ range, space }) => {
		const key = `${space} ${range.startLine} ${range.startColumn} ${range.endColumn}`;
		return !seen.has(key) && seen.add(key);
	});
}

function byPlace(one: Range, other: Range): number {
	return one.startLine - other.startLine || one.startColumn - other.startColumn;
}
