import type { Briefing, Range } from '../briefing';
import { citekeyAt } from '../citations/parseCitation';
import type { Problem } from '../problem';
import { problem } from '../problem';
import type { SourceText } from '../sourceText';
import { rangeBetween } from '../sourceText';
import type { FurtherReading } from './furtherReading';
import type { EntityDraft } from './readEntities';
import type { EventDraft } from './readEvents';
import type { ReferenceDraft } from './readReferences';
import type { Path, YamlMetadata } from './yamlMetadata';

/** What the checks across a briefing need beside the briefing itself. */
export interface CrossCheckContext {
	readonly source: SourceText;
	readonly yaml: YamlMetadata;
	readonly entities: readonly EntityDraft[];
	readonly events: readonly EventDraft[];
	/** The ids under `checks:`. */
	readonly checked: readonly string[];
	/** Those of the file itself. */
	readonly references: readonly ReferenceDraft[];
	readonly furtherReading: FurtherReading;
	/** Further references may come from files that are not read. */
	readonly hasUnreadBibliography: boolean;
}

/** Checks that everything which is named exists, and that everything which exists is used. */
export function crossChecks(briefing: Briefing, context: CrossCheckContext): readonly Problem[] {
	return [
		...checkCitations(briefing, context),
		...checkEntities(briefing, context),
		...checkEvents(context),
		...checkClaims(briefing, context),
	];
}

function checkCitations(
	briefing: Briefing,
	{ source, yaml, references, furtherReading, hasUnreadBibliography }: CrossCheckContext,
): readonly Problem[] {
	const known = new Set(briefing.references.map(({ citekey }) => citekey));
	const { keys: listed, isAll } = furtherReading;
	const cited = new Set([
		...briefing.citations.flatMap(({ items }) => items.map(({ citekey }) => citekey)),
		...listed.map(({ citekey }) => citekey),
	]);
	const problems: Problem[] = [];
	if (!hasUnreadBibliography) {
		for (const { items, range } of briefing.citations) {
			for (const { citekey } of items.filter((item) => !known.has(item.citekey))) {
				problems.push(problem('unknown-reference', rangeOfKey(source, range, citekey), citekey));
			}
		}
		for (const { citekey, range } of listed.filter((key) => !known.has(key.citekey))) {
			problems.push(problem('unknown-reference', range, citekey));
		}
		if (briefing.article !== undefined && !known.has(briefing.article)) {
			problems.push(problem('unknown-reference', yaml.rangeOf(['article']), briefing.article));
		}
	}
	for (const { citekey, range } of references) {
		if (!isAll && !cited.has(citekey) && citekey !== briefing.article) {
			problems.push(problem('uncited-reference', range, citekey));
		}
	}
	return problems;
}

/** The key inside of a citation, or the citation where YAML wrote it otherwise. */
function rangeOfKey(source: SourceText, range: Range, citekey: string): Range {
	const from = (source.lineStarts[range.startLine] ?? 0) + range.startColumn;
	const to = (source.lineStarts[range.endLine] ?? 0) + range.endColumn;
	const text = source.text.slice(from, to);
	for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
		const found = citekeyAt(text, at);
		if (found?.citekey === citekey) {
			return rangeBetween(source, from + at, from + found.end);
		}
	}
	return range;
}

function checkEntities(briefing: Briefing, { yaml, entities }: CrossCheckContext): readonly Problem[] {
	const ids = new Set(entities.map(({ id }) => id));
	const sections = new Set(briefing.sections.map(({ id }) => id));
	const mentioned = new Set(briefing.mentions.map(({ entity }) => entity));
	const problems: Problem[] = [];
	for (const { id, lab, section, added, aliases, relations, range, path } of entities) {
		const known = (entity: string | undefined, holder: Path, key: string): void => {
			if (entity !== undefined && !ids.has(entity)) {
				problems.push(problem('unknown-entity', yaml.rangeOf([...holder, key]), entity));
			}
		};
		known(lab, path, 'lab');
		aliases.forEach((alias) => known(alias.near, alias.path, 'near'));
		relations.forEach((relation) => known(relation.to, relation.path, 'to'));
		if (section !== undefined && !sections.has(section)) {
			problems.push(problem('unknown-section', yaml.rangeOf([...path, 'section']), section));
		}
		if (!mentioned.has(id) && !(added && section !== undefined)) {
			problems.push(problem('unmentioned-entity', range, id));
		}
	}
	return problems;
}

function checkEvents({ yaml, entities, events }: CrossCheckContext): readonly Problem[] {
	const ids = new Set(entities.map(({ id }) => id));
	return events.flatMap(({ about }) =>
		about
			.filter(({ entity }) => !ids.has(entity))
			.map(({ entity, path }) => problem('unknown-entity', yaml.rangeOf(path), entity)),
	);
}

function checkClaims(briefing: Briefing, { yaml, checked }: CrossCheckContext): readonly Problem[] {
	const ids = new Set(briefing.claims.map(({ id }) => id));
	const problems: Problem[] = [];
	for (const id of checked.filter((claim) => !ids.has(claim))) {
		problems.push(problem('unknown-claim', yaml.rangeOfKey(['checks', id]), id));
	}
	for (const { id, cite, check, range } of briefing.claims) {
		if (cite.length === 0) {
			problems.push(problem('claim-without-source', range));
		}
		if (check && check.verdict !== 'open' && check.cite.length === 0) {
			problems.push(problem('check-without-source', yaml.rangeOfKey(['checks', id]), check.verdict));
		}
	}
	return problems;
}
