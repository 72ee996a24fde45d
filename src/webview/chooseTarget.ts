import type { Target } from '../protocol/target';
import { targetElement } from './targetElements';
import type { Reader } from './reader';
import { partOf } from './textParts';

/** Goes to a place in the text, or chooses an entity and opens its pane, as a link to it would. */
export function chooseTarget(target: Target, root: HTMLElement, reader: Reader): void {
	if (target.kind === 'entity') {
		reader.choose({ item: target, stay: false, focus: true });
		return;
	}
	const destination = targetElement(root, target);
	if (destination) {
		const { item } = reader.current;
		reader.go({
			section: partOf(destination)?.dataset['section'] ?? reader.current.section,
			item: target.kind === 'reference' ? target : item,
			destination: () => destination,
			focus: true,
		});
	}
}
