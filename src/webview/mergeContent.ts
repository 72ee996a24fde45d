import { addTitles, dropAddedTitles } from './addedTitles';
import { cardElementId } from './cards';
import { keepingBodies } from './keptBodies';
import { unmark } from './marks';
import { partName } from './textParts';

/** Puts a changed rendering in the place of the old one, and leaves every part alone that is the same in both. */
export function mergeContent(root: HTMLElement, markup: string): void {
	const changed = new DOMParser().parseFromString(markup, 'text/html').getElementById(root.id);
	if (!changed) {
		return;
	}
	root.dir = changed.dir;
	keepingBodies(root, () => {
		mergeLandmarks(root, changed);
	});
	addTitles(root);
}

function mergeLandmarks(root: HTMLElement, changed: HTMLElement): void {
	for (const selector of ['.masthead', 'main']) {
		const old = root.querySelector<HTMLElement>(selector);
		const fresh = changed.querySelector<HTMLElement>(selector);
		if (!old || !fresh) {
			root.replaceChildren(...changed.childNodes);
			return;
		}
		if (selector === 'main') {
			mergeParts(old, fresh);
		} else if (!isSame(old, fresh)) {
			old.replaceWith(document.adoptNode(fresh));
		}
	}
}

function mergeParts(main: HTMLElement, changed: HTMLElement): void {
	const oldParts = new Map(elementsOf(main).map((part) => [partName(part), part]));
	let cursor = main.firstElementChild;
	for (const fresh of elementsOf(changed)) {
		const old = oldParts.get(partName(fresh));
		const kept = old && isSame(old, fresh) ? old : document.adoptNode(fresh);
		if (old && kept !== old) {
			keepUnfolded(old, kept);
		}
		if (kept === cursor) {
			cursor = cursor.nextElementSibling;
		} else {
			main.insertBefore(kept, cursor);
		}
		if (old && kept !== old) {
			cursor = old === cursor ? cursor.nextElementSibling : cursor;
			old.remove();
		}
	}
	while (cursor) {
		const next: Element | null = cursor.nextElementSibling;
		cursor.remove();
		cursor = next;
	}
}

function elementsOf(parent: HTMLElement): readonly HTMLElement[] {
	return [...parent.children].filter((child) => child instanceof HTMLElement);
}

/** Compares what was rendered, without what the reader and this script have done to it. */
function isSame(old: HTMLElement, fresh: HTMLElement): boolean {
	const pristine = old.cloneNode(true);
	if (!(pristine instanceof HTMLElement)) {
		return false;
	}
	unmark(pristine);
	dropAddedTitles(pristine, 'a[title]');
	for (const details of pristine.querySelectorAll('details[open]')) {
		details.removeAttribute('open');
	}
	for (const element of pristine.querySelectorAll(`[aria-describedby="${cardElementId}"]`)) {
		element.removeAttribute('aria-describedby');
	}
	pristine.querySelectorAll('.card').forEach((card) => {
		card.remove();
	});
	return pristine.isEqualNode(fresh);
}

function keepUnfolded(old: HTMLElement, fresh: HTMLElement): void {
	for (const details of old.querySelectorAll('details[open]')) {
		const name = details.classList[0];
		if (name !== undefined) {
			fresh.querySelector(`details.${CSS.escape(name)}`)?.setAttribute('open', '');
		}
	}
}
