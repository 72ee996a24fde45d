import type { EntityOutline, Outline } from '../../core/library/outline';
import { groupBy } from '../../core/render/groupBy';
import type { ItemHandle } from '../../host/itemHandle';

/** A row of the view of labs and models beneath its briefing. */
export type EntityNode = EntityRow | GroupRow;

/** An entity; a maker, such as a lab, has what it made beneath. */
export interface EntityRow extends ItemHandle {
	readonly kind: 'entity';
	readonly entity: EntityOutline;
	readonly parent: EntityNode | undefined;
	readonly children: readonly EntityRow[];
}

/** All entities of a kind. */
export interface GroupRow {
	readonly kind: 'group';
	readonly briefing: string;
	readonly entityKind: string;
	readonly parent: undefined;
	readonly children: readonly EntityRow[];
}

const groupOrder: readonly string[] = ['model', 'person', 'hardware', 'organization'];

/** Listed by themselves, whoever made them or belongs to whom. */
const apart: readonly string[] = ['lab', 'person', 'hardware', 'organization'];

/**
 * The labs, each with what it made beneath (models, and what is of a kind of the author's own), then a group for every
 * other kind: models without a lab, people, hardware, organizations, and the author's own kinds in the order of the file.
 */
export function entityTree({ entities }: Pick<Outline, 'entities'>, briefing: string): readonly EntityNode[] {
	const byMaker = groupBy(entities, makers(entities));
	const row = (entity: EntityOutline, parent: EntityNode | undefined): EntityRow => {
		const children: EntityRow[] = [];
		const target = { kind: 'entity', id: entity.id } as const;
		const created: EntityRow = { kind: 'entity', briefing, target, entity, parent, children };
		for (const made of byMaker.get(entity.id) ?? []) {
			children.push(row(made, created));
		}
		return created;
	};
	const byKind = groupBy(byMaker.get(undefined) ?? [], ({ kind }) => kind);
	const kinds = new Set([...groupOrder, ...byKind.keys()]);
	kinds.delete('lab');
	const groups = [...kinds].map((entityKind): GroupRow => {
		const children: EntityRow[] = [];
		const group: GroupRow = { kind: 'group', briefing, entityKind, parent: undefined, children };
		for (const entity of byKind.get(entityKind) ?? []) {
			children.push(row(entity, group));
		}
		return group;
	});
	return [
		...(byKind.get('lab') ?? []).map((lab) => row(lab, undefined)),
		...groups.filter(({ children }) => children.length > 0),
	];
}

/** Gives the maker that an entity stands beneath; none where makers could go round in a circle. */
function makers(entities: readonly EntityOutline[]): (entity: EntityOutline) => string | undefined {
	const byId = new Map(entities.map((entity) => [entity.id, entity]));
	const makerOf = ({ kind, lab }: EntityOutline): EntityOutline | undefined =>
		apart.includes(kind) || lab === undefined ? undefined : byId.get(lab);
	return (entity) => {
		const maker = makerOf(entity);
		// A model is no maker of models, and what is of a kind of the author's own stands beneath nothing that does so itself.
		const isOnTop = maker && (entity.kind === 'model' ? maker.kind !== 'model' : !makerOf(maker));
		return isOnTop ? maker.id : undefined;
	};
}
