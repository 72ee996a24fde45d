import type { Briefing, Range } from '../briefing';
import { groupBy } from '../render/groupBy';
import type { BriefingSymbols, Definition } from './briefingSymbols';

/** An entry of the outline, with what stands in it. */
export interface OutlineEntry {
	/** An entity's own kind, or 'section', 'claim', 'metadata', 'kind' for all entities of a kind. */
	readonly kind: string;
	readonly label: string;
	readonly detail: string;
	readonly range: Range;
	readonly selection: Range;
	readonly children: readonly OutlineEntry[];
}

/** The outline of a briefing: the entities by kind under the metadata, and the sections by level with their claims. */
export function outlineOfDocument(briefing: Briefing, symbols: BriefingSymbols): readonly OutlineEntry[] {
	return [...metadataEntry(briefing, symbols), ...sectionEntries(briefing, symbols)];
}

function metadataEntry(
	briefing: Briefing,
	{ metadata, definitions }: BriefingSymbols,
): readonly OutlineEntry[] {
	if (!metadata) {
		return [];
	}
	const range = { ...metadata, startColumn: 0, endColumn: 3 };
	const byId = new Map(briefing.entities.map((entity) => [entity.id, entity]));
	const entities = definitions
		.filter(({ kind }) => kind === 'entity')
		.flatMap((definition) => {
			const entity = byId.get(definition.id);
			return entity ? [entryOf(entity.kind, entity.name, definition)] : [];
		});
	const children = [...groupBy(entities, ({ kind }) => kind)].map(([kind, entries]): OutlineEntry => {
		const selection = entries[0]?.selection ?? range;
		const last = entries.at(-1)?.range ?? selection;
		const whole = { ...(entries[0]?.range ?? range), endLine: last.endLine, endColumn: last.endColumn };
		return {
			kind: 'kind',
			label: kind,
			detail: String(entries.length),
			range: whole,
			selection,
			children: entries,
		};
	});
	const selection = { ...range, endLine: 0 };
	return [{ kind: 'metadata', label: briefing.title, detail: '', range, selection, children }];
}

function sectionEntries(briefing: Briefing, { definitions }: BriefingSymbols): readonly OutlineEntry[] {
	interface Open {
		readonly level: number;
		readonly entry: OutlineEntry;
		readonly children: OutlineEntry[];
	}
	const top: OutlineEntry[] = [];
	const open: Open[] = [];
	const close = (level: number): void => {
		while ((open.at(-1)?.level ?? 0) >= level) {
			const last = open.pop();
			if (last) {
				const end = last.children.at(-1)?.range;
				const isLonger = end !== undefined && end.endLine > last.entry.range.endLine;
				const range = isLonger
					? { ...last.entry.range, endLine: end.endLine, endColumn: end.endColumn }
					: last.entry.range;
				(open.at(-1)?.children ?? top).push({ ...last.entry, range, children: last.children });
			}
		}
	};
	const claims = new Map(definitions.filter(({ kind }) => kind === 'claim').map((each) => [each.id, each]));
	const claimsOfSections = groupBy(briefing.claims, ({ section }) => section);
	const sections = definitions.filter(({ kind }) => kind === 'section');
	briefing.sections.forEach(({ id, title, level }, index) => {
		const definition = sections[index];
		if (definition) {
			close(level);
			const own = (claimsOfSections.get(id) ?? []).flatMap((claim) => {
				const place = claims.get(claim.id);
				return place
					? [{ ...entryOf('claim', claim.text || claim.id, place), selection: place.fullRange }]
					: [];
			});
			open.push({ level, entry: entryOf('section', title || id, definition), children: own });
		}
	});
	close(1);
	return top;
}

function entryOf(kind: string, label: string, { id, range, fullRange }: Definition): OutlineEntry {
	return { kind, label, detail: id === label ? '' : id, range: fullRange, selection: range, children: [] };
}
