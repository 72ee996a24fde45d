import { parseBracketedCitation } from '../citations/parseBracketedCitation';
import type { Path, YamlMetadata, YamlText } from '../parse/yamlMetadata';
import type { SourceText } from '../sourceText';
import type { Occurrence, SymbolSpace } from './briefingSymbols';
import { occurrenceIn } from './occurrenceIn';
import { citekeyOccurrence } from './textOccurrences';

/** The ids and citekeys in the metadata, save those in its texts of Markdown. */
export function metadataOccurrences(source: SourceText, yaml: YamlMetadata): readonly Occurrence[] {
	const found: Occurrence[] = [];
	const collect = (space: SymbolSpace, role: Occurrence['role'], scalar: YamlText | undefined): void => {
		const id = scalar?.text.trim();
		if (scalar && id) {
			const start = scalar.text.indexOf(id);
			found.push(
				occurrenceIn(source, {
					space,
					id,
					role,
					form: { markup: 'plain', yaml: scalar.style },
					range: scalar.rangeOf(start, start + id.length) ?? yaml.rangeOf([]),
					written: id,
				}),
			);
		}
	};
	const id = (path: Path, role: Occurrence['role'] = 'reference'): void =>
		collect('id', role, yaml.textAt(path));
	const cite = (path: Path): void => {
		// One by one: a call takes some hundred thousand arguments at most, and a citation may have more keys.
		for (const occurrence of citationOccurrences(source, yaml.textAt([...path, 'cite']))) {
			found.push(occurrence);
		}
	};
	const metadata = mapping(yaml.value);
	collect('citekey', 'reference', yaml.textAt(['article']));
	list(metadata.entities).forEach((entity, index) => {
		const path = ['entities', index];
		id([...path, 'id'], 'definition');
		id([...path, 'lab']);
		id([...path, 'section']);
		list(entity.aliases).forEach((_, alias) => id([...path, 'aliases', alias, 'near']));
		list(entity.facts).forEach((_, fact) => cite([...path, 'facts', fact]));
		list(entity.relations).forEach((_, relation) => {
			id([...path, 'relations', relation, 'to']);
			cite([...path, 'relations', relation]);
		});
	});
	for (const claim of Object.keys(mapping(metadata.checks))) {
		collect('id', 'reference', yaml.keyAt(['checks', claim]));
		cite(['checks', claim]);
	}
	list(metadata.timeline).forEach((event, index) => {
		id(['timeline', index, 'about']);
		list(event.about).forEach((_, each) => id(['timeline', index, 'about', each]));
		cite(['timeline', index]);
	});
	list(metadata.references).forEach((_, index) =>
		collect('citekey', 'definition', yaml.textAt(['references', index, 'id'])),
	);
	return found;
}

function citationOccurrences(source: SourceText, scalar: YamlText | undefined): readonly Occurrence[] {
	const text = scalar?.text ?? '';
	const inside = text.length - text.trimStart().length + 1;
	return (parseBracketedCitation(text) ?? []).flatMap(({ citekey, start, end }) => {
		const isKnown = scalar?.rangeOf(inside + start, inside + end);
		return scalar && isKnown
			? [
					citekeyOccurrence(
						source,
						scalar.style,
						citekey,
						end - start,
						(from, to) => scalar.rangeOf(inside + start + from, inside + start + to) ?? isKnown,
					),
				]
			: [];
	});
}

type Mapping = Readonly<Record<string, unknown>>;

function mapping(value: unknown): Mapping {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {};
}

function list(value: unknown): readonly Mapping[] {
	return Array.isArray(value) ? value.map(mapping) : [];
}
