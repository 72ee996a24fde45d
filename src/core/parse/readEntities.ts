import type { Alias, Entity, Fact, Relation } from '../briefing';
import type { Problem } from '../problem';
import { problem } from '../problem';
import type { MetadataCitations } from './metadataCitations';
import type { entitySchema } from './metadataSchema';
import type { InferOutput } from 'valibot';
import type { Lenient } from './readLeniently';
import type { Path, YamlMetadata } from './yamlMetadata';

/** A part of an entity with where it stands in the metadata. */
type Placed<Part> = Part & { readonly path: Path };

/** An entity whose summary is still Markdown. */
export type EntityDraft = Omit<Entity, 'summary' | 'aliases' | 'relations'> & {
	readonly summary?: string;
	readonly aliases: readonly Placed<Alias>[];
	readonly relations: readonly Placed<Relation>[];
	readonly path: Path;
};

type RawEntity = Lenient<InferOutput<typeof entitySchema>>;

/**
 * The entities of the metadata. One without an id is left out, since nothing could lead to it; a missing name
 * is its id. A second one with the same id is left out, too.
 */
export function readEntities(
	raw: readonly (RawEntity | undefined)[],
	yaml: YamlMetadata,
	citations: MetadataCitations,
): { readonly entities: readonly EntityDraft[]; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const entities = new Map<string, EntityDraft>();
	raw.forEach((entity, index) => {
		const id = entity?.id?.trim();
		if (!entity || !id) {
			return;
		}
		const path = ['entities', index];
		const range = yaml.rangeOf([...path, 'id']);
		if (entities.has(id)) {
			problems.push(problem('duplicate-id', range, id));
			return;
		}
		const draft: EntityDraft = {
			id,
			kind: entity.kind ?? 'other',
			name: entity.name ?? id,
			aliases: readAliases(entity, path),
			...(entity.lab !== undefined && { lab: entity.lab }),
			...(entity.section !== undefined && { section: entity.section }),
			added: entity.added === 'true',
			...(entity.summary !== undefined && { summary: entity.summary }),
			...(entity.url !== undefined && { url: entity.url }),
			facts: readFacts(entity, id, path, citations),
			relations: readRelations(entity, id, path, citations),
			range,
			path,
		};
		entities.set(id, draft);
	});
	return { entities: [...entities.values()], problems };
}

function readAliases(entity: RawEntity, entityPath: Path): EntityDraft['aliases'] {
	return (entity.aliases ?? []).flatMap((alias, index): EntityDraft['aliases'] => {
		const path = [...entityPath, 'aliases', index];
		if (typeof alias === 'string') {
			return [{ name: alias, path }];
		}
		return alias?.name === undefined
			? []
			: [{ name: alias.name, ...(alias.near !== undefined && { near: alias.near }), path }];
	});
}

function readFacts(entity: RawEntity, id: string, path: Path, citations: MetadataCitations): readonly Fact[] {
	return (entity.facts ?? []).flatMap((fact, index): readonly Fact[] => {
		if (fact?.label === undefined || fact.value === undefined) {
			return [];
		}
		const { label, value, unit, scope, note } = fact;
		const asOf = fact['as-of'];
		const citePath = [...path, 'facts', index, 'cite'];
		return [
			{
				label,
				value,
				...(unit !== undefined && { unit }),
				...(asOf !== undefined && { asOf }),
				...(scope !== undefined && { scope }),
				...(note !== undefined && { note }),
				cite: citations.read(fact.cite, citePath, { kind: 'entity', entity: id }),
			},
		];
	});
}

function readRelations(
	entity: RawEntity,
	id: string,
	entityPath: Path,
	citations: MetadataCitations,
): EntityDraft['relations'] {
	return (entity.relations ?? []).flatMap((relation, index): EntityDraft['relations'] => {
		if (relation?.to === undefined || relation.kind === undefined) {
			return [];
		}
		const { to, kind, note } = relation;
		const path = [...entityPath, 'relations', index];
		return [
			{
				to,
				kind,
				...(note !== undefined && { note }),
				cite: citations.read(relation.cite, [...path, 'cite'], { kind: 'entity', entity: id }),
				path,
			},
		];
	});
}
