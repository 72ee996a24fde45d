import type { MessageToPanel } from '../protocol/messagesToPanel';
import type { Target } from '../protocol/target';
import { opened } from './journey';
import { sectionElement, targetElement } from './targetElements';
import type { Reader } from './reader';

type Follow = Extract<MessageToPanel, { readonly type: 'follow' }>;

/**
 * Brings into view what the cursor of an editor is at. It is no visit of its own, takes no focus and says nothing:
 * whoever writes is busy elsewhere. Within a section what is chosen stays chosen.
 */
export function followCursor({ target, section, within }: Follow, root: HTMLElement, reader: Reader): void {
	const { item } = reader.current;
	const place =
		target.kind === 'section'
			? { section: target.id, item }
			: within
				? { section: within.section, item }
				: opened(target, { section });
	const about = place.section === undefined ? undefined : sectionElement(root, place.section);
	reader.go({
		...place,
		destination: () =>
			(about && within ? placeWithin(about, target, within.index) : targetElement(root, target)) ?? about,
		focus: false,
		replaces: true,
		says: '',
	});
}

/** The place of that number in a section, or the last one where the text in the panel has fewer. */
function placeWithin(section: HTMLElement, { kind, id }: Target, index: number): Element | undefined {
	const name = CSS.escape(id);
	const selectors: Partial<Record<Target['kind'], string>> = {
		claim: `[data-claim="${name}"]`,
		entity: `.mention[data-entity="${name}"]`,
		reference: `[data-cite~="${name}"]`,
	};
	const selector = selectors[kind];
	const text = section.querySelector('.text');
	const places = selector === undefined || !text ? [] : [...text.querySelectorAll(selector)];
	return places[index] ?? places.at(-1);
}
