import { percentDecoded } from '../core/percentEncoding';
import type { Target } from '../protocol/target';
import type { HostConnection } from './hostConnection';
import type { KeyHelp } from './keyHelp';
import { sectionElement } from './targetElements';
import type { Parts } from './parts';
import type { Reader } from './reader';
import { partName, partOf } from './textParts';

/** Answers every click in the panel; links that lead out are left to VS Code. */
export function listenToClicks(
	root: HTMLElement,
	reader: Reader,
	parts: Parts,
	{ host, help }: { readonly host: HostConnection; readonly help: KeyHelp },
): void {
	document.body.addEventListener('click', (event) => {
		if (!(event.target instanceof Element) || event.button !== 0) {
			return;
		}
		const action = event.target.closest<HTMLElement>('[data-action]')?.dataset['action'];
		if (action !== undefined) {
			act(action, reader, { host, help });
			return;
		}
		const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
		if (link) {
			event.preventDefault();
			// VS Code follows links within a page too, further out.
			event.stopPropagation();
			// A click by keyboard has no count: only then does the focus follow.
			follow(link, { root, reader, parts, isByKeyboard: event.detail === 0 });
		}
	});
}

function act(
	action: string,
	reader: Reader,
	{ host, help }: { readonly host: HostConnection; readonly help: KeyHelp },
): void {
	switch (action) {
		case 'close-pane':
			reader.closePane();
			break;
		case 'show-problems':
			host.post({ type: 'showProblems' });
			break;
		case 'go-back':
			reader.step(-1);
			break;
		case 'show-help':
			help.open();
			break;
		case 'close-help':
			help.close();
			break;
	}
}

interface Context {
	readonly root: HTMLElement;
	readonly reader: Reader;
	readonly parts: Parts;
	readonly isByKeyboard: boolean;
}

function follow(link: HTMLAnchorElement, context: Context): void {
	const { root, reader, parts } = context;
	const entity = link.dataset['entity'];
	if (entity !== undefined) {
		chooseEntity(entity, link, context);
		return;
	}
	const id = percentDecoded(link.getAttribute('href')?.slice(1) ?? '');
	const found = document.getElementById(id);
	if (!found) {
		return;
	}
	if (!root.contains(found) || found.tagName === 'MAIN') {
		found.focus();
		found.scrollIntoView({ block: 'start', behavior: 'instant' });
		return;
	}
	const pane = found.closest('[data-pane]');
	if (pane) {
		pane.scrollTop += found.getBoundingClientRect().top - pane.getBoundingClientRect().top;
		found.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
		return;
	}
	if (link.dataset['about'] !== undefined) {
		parts.show(found.dataset['part'], aboutOf(link.dataset['about']));
	}
	const { section, reference }: DOMStringMap = found.dataset;
	const item = reference === undefined ? reader.current.item : { kind: 'reference' as const, id: reference };
	const destination = citationIn(found, link.dataset['citing']) ?? found;
	const keepsItem = section === undefined || link.closest('[data-pane], .sources') !== null;
	reader.go({
		section: section ?? partOf(found)?.dataset['section'] ?? reader.current.section,
		item: keepsItem ? item : undefined,
		destination: () => destination,
		focus: true,
	});
}

function chooseEntity(id: string, link: HTMLAnchorElement, { root, reader, isByKeyboard }: Context): void {
	const part = partOf(link);
	const section = part?.dataset['section'];
	const stay = link.matches('.mention, .part-body *, .tie-card *') && !link.closest('[data-pane]');
	reader.choose({
		item: { kind: 'entity', id },
		section: section !== undefined && sectionElement(root, section) ? section : undefined,
		part: part && partName(part),
		stay,
		focus: isByKeyboard || !stay,
	});
}

/** The first citation of a source within a part of the text. */
function citationIn(part: HTMLElement, citekey: string | undefined): Element | undefined {
	return citekey === undefined
		? undefined
		: (part.querySelector(`.text [data-cite~="${CSS.escape(citekey)}"]`) ?? undefined);
}

/** What a link narrows a part to: `data-about="entity:deepseek"`. */
export function aboutOf(words: string): readonly Target[] {
	const [, kind, id] = /^(entity|section):(.+)$/s.exec(words) ?? [];
	return id !== undefined && (kind === 'entity' || kind === 'section') ? [{ kind, id }] : [];
}
