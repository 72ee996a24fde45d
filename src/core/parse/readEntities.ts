import type { Alias, Entity, Fact, Place, Relation } from '../briefing';
import type { Problem } from '../problem';
import { problem } from '../problem';
import type { MetadataCitations } from './metadataCitations';
import type { MetadataNotes, WithNoteDraft } from './metadataNotes';
import type { entitySchema } from './metadataSchema';
import type { InferOutput } from 'valibot';
import type { Lenient } from './readLeniently';
import type { Path, YamlMetadata } from './yamlMetadata';

/** A part of an entity with where it stands in the metadata. */
type Placed<Part> = Part & { readonly path: Path };

/** An entity whose summary is still Markdown. */
export type EntityDraft = Omit<Entity, 'summary' | 'aliases' | 'facts' | 'relations'> & {
	readonly summary?: string;
	readonly aliases: readonly Placed<Alias>[];
	readonly facts: readonly WithNoteDraft<Fact>[];
	readonly relations: readonly Placed<WithNoteDraft<Relation>>[];
	readonly path: Path;
};

/** What reads the texts of entities. */
export interface EntityTexts {
	readonly citations: MetadataCitations;
	readonly notes: MetadataNotes;
}

type RawEntity = Lenient<InferOutput<typeof entitySchema>>;

/**
 * The entities of the metadata. One without an id is left out, since nothing could lead to it; a missing name
 * is its id. A second one with the same id is left out, too.
 */
export function readEntities(
	raw: readonly (RawEntity | undefined)[],
	yaml: YamlMetadata,
	texts: EntityTexts,
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
			facts: readFacts(entity, id, path, texts),
			relations: readRelations(entity, id, path, texts),
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

function readFacts(
	entity: RawEntity,
	id: string,
	entityPath: Path,
	{ citations, notes }: EntityTexts,
): EntityDraft['facts'] {
	const place: Place = { kind: 'entity', entity: id };
	return (entity.facts ?? []).flatMap((fact, index): EntityDraft['facts'] => {
		if (fact?.label === undefined || fact.value === undefined) {
			return [];
		}
		const { label, value, unit, scope, note } = fact;
		const asOf = fact['as-of'];
		const path = [...entityPath, 'facts', index];
		return [
			{
				label,
				value,
				...(unit !== undefined && { unit }),
				...(asOf !== undefined && { asOf }),
				...(scope !== undefined && { scope }),
				...notes.read(note, path, place),
				cite: citations.read(fact.cite, [...path, 'cite'], place),
			},
		];
	});
}

function readRelations(
	entity: RawEntity,
	id: string,
	entityPath: Path,
	{ citations, notes }: EntityTexts,
): EntityDraft['relations'] {
	const place: Place = { kind: 'entity', entity: id };
	return (entity.relations ?? []).flatMap((relation, index): EntityDraft['relations'] => {
		if (relation?.to === undefined || relation.kind === undefined) {
			return [];
		}
		const { to, kind, standing, note } = relation;
		const path = [...entityPath, 'relations', index];
		return [
			{
				to,
				// The kinds that are known have hyphens, where an author may well write spaces.
				kind: kind.trim().replace(/\s+/g, '-'),
				...(standing !== undefined && { standing }),
				...notes.read(note, path, place),
				cite: citations.read(relation.cite, [...path, 'cite'], place),
				path,
			},
		];
	});
}
