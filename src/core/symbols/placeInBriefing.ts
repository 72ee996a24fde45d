import type { Briefing, Range } from '../briefing';
import type { BriefingSymbols } from './briefingSymbols';
import type { Position } from './symbolAt';

/** What stands at a place of a file, for a view of the same briefing to show. */
export interface PlaceInBriefing {
	readonly target: { readonly kind: 'section' | 'entity' | 'claim' | 'reference'; readonly id: string };
	/** The section, and how many places of it that stand for the target come before this one. */
	readonly within?: { readonly section: string; readonly index: number };
}

/**
 * What stands at a place of the text: the claim, mention or citation that begins there or was the last to begin
 * before it, or else the section. Undefined before the first section.
 */
export function placeInText(briefing: Briefing, position: Position): PlaceInBriefing | undefined {
	const section = briefing.sections.findLast(({ range }) => startsBefore(range, position));
	if (!section) {
		return undefined;
	}
	const { id, range: all } = section;
	const inText = ({ startLine }: Range): boolean => startLine > all.startLine || section.title === '';
	const anchors = [
		...briefing.claims.map((claim) => ({ ...claim, kind: 'claim' as const, keys: [claim.id] })),
		...briefing.mentions.map((mention) => ({ ...mention, kind: 'entity' as const, keys: [mention.entity] })),
		...briefing.citations.map(({ items, place, range }) => ({
			range,
			kind: 'reference' as const,
			section: place.kind === 'section' ? place.section : undefined,
			keys: items.map(({ citekey }) => citekey),
		})),
	].filter((anchor) => anchor.section === id && inText(anchor.range) && startsBefore(anchor.range, position));
	const last = anchors.reduce<(typeof anchors)[number] | undefined>(
		(latest, anchor) => (latest && isBefore(anchor.range, latest.range) ? latest : anchor),
		undefined,
	);
	const key = last?.keys[0];
	if (!last || key === undefined) {
		return { target: { kind: 'section', id } };
	}
	const same = anchors.filter(({ kind, keys }) => kind === last.kind && keys.includes(key));
	return { target: { kind: last.kind, id: key }, within: { section: id, index: same.length - 1 } };
}

/** What stands at a place of the metadata: an entity, a reference, or the claim that is checked in that line. */
export function placeInMetadata(
	{ definitions, occurrences, metadata }: BriefingSymbols,
	{ line }: Position,
): PlaceInBriefing | undefined {
	if (!metadata || line < metadata.startLine || line > metadata.endLine) {
		return undefined;
	}
	const around = definitions.find(
		({ kind, fullRange }) =>
			(kind === 'entity' || kind === 'reference') && fullRange.startLine <= line && line <= fullRange.endLine,
	);
	const claims = new Set(definitions.filter(({ kind }) => kind === 'claim').map(({ id }) => id));
	const checked = occurrences.find(
		({ range, space, id }) => range.startLine === line && space === 'id' && claims.has(id),
	);
	const target = around ?? (checked && { kind: 'claim' as const, id: checked.id });
	return target && { target: { kind: target.kind, id: target.id } };
}

function startsBefore({ startLine, startColumn }: Range, { line, column }: Position): boolean {
	return startLine < line || (startLine === line && startColumn <= column);
}

function isBefore(one: Range, other: Range): boolean {
	return startsBefore(one, { line: other.startLine, column: other.startColumn - 1 });
}
