import type { Briefing, Section } from '../../core/briefing';
import type { ItemHandle } from '../../host/itemHandle';

/** A section with those of a deeper level beneath. */
export interface SectionNode extends ItemHandle {
	readonly section: Section;
	readonly parent: SectionNode | undefined;
	readonly children: readonly SectionNode[];
}

/** The sections, nested by their levels. */
export function sectionTree(
	{ sections }: Pick<Briefing, 'sections'>,
	briefing: string,
): readonly SectionNode[] {
	type Building = SectionNode & { readonly children: SectionNode[] };
	const top: SectionNode[] = [];
	const open: Building[] = [];
	for (const section of sections) {
		while ((open.at(-1)?.section.level ?? 0) >= section.level) {
			open.pop();
		}
		const parent = open.at(-1);
		const target = { kind: 'section', id: section.id } as const;
		const node: Building = { briefing, target, section, parent, children: [] };
		(parent?.children ?? top).push(node);
		open.push(node);
	}
	return top;
}
