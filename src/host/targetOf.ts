import type { BriefingItem } from '../core/briefingItem';
import type { Target } from '../protocol/target';

/** How the reader is asked for an item. */
export function targetOf(item: BriefingItem): Target {
	switch (item.kind) {
		case 'section':
			return { kind: 'section', id: item.section.id };
		case 'entity':
			return { kind: 'entity', id: item.entity.id };
		case 'claim':
			return { kind: 'claim', id: item.claim.id };
		case 'reference':
			return { kind: 'reference', id: item.reference.citekey };
	}
}
