import type { EntityOutline, Outline } from '../../core/library/outline';
import { groupBy } from '../../core/render/groupBy';
import type { ItemHandle } from '../../host/itemHandle';

/** A row of the view of labs and models beneath its briefing. */
export type EntityNode = EntityRow | GroupRow;

/** An entity; a lab has its models beneath. */
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

/**
 * The labs, each with its models beneath, then a group for every other kind: models without a lab, people,
 * hardware, organizations, and the author's own kinds in the order of the file.
 */
export function entityTree({ entities }: Pick<Outline, 'entities'>, briefing: string): readonly EntityNode[] {
	const makers = new Set(entities.filter(({ kind }) => kind !== 'model').map(({ id }) => id));
	const makerOf = ({ kind, lab }: EntityOutline): string | undefined =>
		kind === 'model' && lab !== undefined && makers.has(lab) ? lab : undefined;
	const byMaker = groupBy(entities, makerOf);
	const row = (entity: EntityOutline, parent: EntityNode | undefined): EntityRow => {
		const children: EntityRow[] = [];
		const target = { kind: 'entity', id: entity.id } as const;
		const created: EntityRow = { kind: 'entity', briefing, target, entity, parent, children };
		for (const model of byMaker.get(entity.id) ?? []) {
			children.push(row(model, created));
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
