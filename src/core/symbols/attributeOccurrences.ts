import type { Attributes } from '../markdown/attributes';
import { inlineMetaOf } from '../markdown/createMarkdown';
import type { ClaimDraft } from '../parse/claimDrafts';
import type { SectionDraft } from '../parse/sectionDrafts';
import type { SourceText, Span } from '../sourceText';
import type { Occurrence } from './briefingSymbols';
import { occurrenceIn } from './occurrenceIn';

/** The id that a heading gives its section, if it gives one. */
export function headingOccurrence(source: SourceText, { heading }: SectionDraft): Occurrence | undefined {
	const { id, idStart } = heading ? inlineMetaOf(heading.token) : {};
	if (!heading || id === undefined || idStart === undefined) {
		return undefined;
	}
	return occurrenceIn(source, {
		space: 'id',
		id,
		role: 'definition',
		form: { markup: 'plain' },
		range: heading.rangeOf(idStart, idStart + id.length),
		written: id,
	});
}

/** The id of a claim, and those of the entities that make it or deny it. */
export function claimOccurrences(
	source: SourceText,
	{ block, meta }: ClaimDraft,
	entities: ReadonlySet<string>,
): readonly Occurrence[] {
	const { attributes } = meta;
	const { id, idStart } = attributes;
	const at = (written: string, start: number, role: Occurrence['role']): Occurrence =>
		occurrenceIn(source, {
			space: 'id',
			id: written,
			role,
			form: { markup: 'plain' },
			range: block.rangeOf(start, start + written.length),
			written,
		});
	return [
		...(id !== undefined && idStart !== undefined ? [at(id, idStart, 'definition')] : []),
		...['by', 'denied-by'].flatMap((key) =>
			partiesIn(attributes, key, block.token.content, entities).map(({ word, start }) =>
				at(word, start, 'reference'),
			),
		),
	];
}

/** The words of an attribute that are ids, as readParties in claimDrafts sees them. */
function partiesIn(
	{ valueSpans, quoted }: Attributes,
	key: string,
	content: string,
	entities: ReadonlySet<string>,
): readonly { readonly word: string; readonly start: number }[] {
	const span: Span | undefined = valueSpans.get(key);
	if (!span) {
		return [];
	}
	const words = [...content.slice(span.start, span.end).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
		word,
		start: span.start + index,
	}));
	const isName = quoted.includes(key) && !words.some(({ word }) => entities.has(word));
	return isName ? [] : words;
}
