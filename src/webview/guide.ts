import { fillIn } from '../core/fillIn';
import { fragment, partElementId } from '../core/render/elementIds';
import type { ReadingWords } from '../protocol/readingWords';
import { partsOf } from './textParts';
import { partBeingRead } from './textPlaces';

/** Wide enough for the contents beside the text. */
const wide = window.matchMedia('(min-width: 1280px)');

/**
 * Where the reader is: the contents with the current section and what has been read, beside the text or as a bar
 * above it, once the contents in the text are out of sight.
 */
export class Guide {
	readonly #root: HTMLElement;
	readonly #words: ReadingWords;
	readonly #element: HTMLElement;
	readonly #toggle: HTMLButtonElement;
	readonly #back: HTMLButtonElement;
	readonly #percent = element('span', 'guide-percent');
	readonly #bar = element('div', 'guide-progress');
	readonly #list = element('ol', 'guide-list');
	readonly #percentage: Intl.NumberFormat;
	#parts: readonly HTMLElement[] = [];
	#current: HTMLElement | undefined;
	#shownPercent = -1;

	public constructor(root: HTMLElement, words: ReadingWords) {
		this.#root = root;
		this.#words = words;
		this.#percentage = new Intl.NumberFormat(words.language, { style: 'percent' });
		this.#element = element('nav', 'guide');
		this.#element.setAttribute('aria-label', words.whereYouAre);
		this.#toggle = button('guide-toggle', '');
		this.#toggle.setAttribute('aria-expanded', 'false');
		this.#list.id = 'page:guide-list';
		this.#toggle.setAttribute('aria-controls', this.#list.id);
		this.#back = button('guide-back', words.back, 'go-back', words.backMeaning);
		const tools = element('div', 'guide-tools');
		tools.append(
			this.#toggle,
			this.#percent,
			this.#back,
			button('guide-keys', words.keys, 'show-help', words.keysMeaning),
		);
		this.#percent.setAttribute('aria-hidden', 'true');
		this.#bar.setAttribute('role', 'progressbar');
		this.#bar.setAttribute('aria-label', words.progress);
		this.#bar.setAttribute('aria-valuemin', '0');
		this.#bar.setAttribute('aria-valuemax', '100');
		const inner = element('div', 'guide-inner');
		inner.append(tools, this.#bar, this.#list);
		this.#element.append(inner);
		this.#listen();
		this.refresh();
	}

	/** Takes over the contents of a page that has changed. */
	public refresh(): void {
		const links = [...this.#root.querySelectorAll('.contents > ol > li')].map((item) => item.cloneNode(true));
		this.#list.replaceChildren(
			...itemFor(this.#root.querySelector(`#${partElementId('abstract')}`), ''),
			...links,
			...itemFor(this.#root.querySelector(`#${partElementId('sources')}`), 'contents-part'),
		);
		this.#parts = partsOf(this.#root).filter(({ dataset }) => dataset['part'] !== 'contents');
		this.#current = undefined;
		if (links.length === 0) {
			this.#element.remove();
		} else if (!this.#element.isConnected) {
			this.#root.querySelector('.columns')?.prepend(this.#element);
		}
		this.update();
	}

	/** The reader has moved. */
	public update(): void {
		if (!this.#element.isConnected) {
			return;
		}
		const contents = this.#root.querySelector('.contents');
		const isShown = contents !== null && contents.getBoundingClientRect().bottom < 0;
		if (this.#element.classList.contains('is-shown') !== isShown) {
			this.#element.classList.toggle('is-shown', isShown);
			this.#unfold(false);
		}
		if (isShown) {
			this.#showProgress();
			this.#showCurrent(this.current);
		}
	}

	/** Offers the way back, if there is one. */
	public offerBack(canGoBack: boolean): void {
		this.#back.hidden = !canGoBack;
	}

	/** The part of the text that is being read: the last whose heading has been reached. */
	public get current(): HTMLElement | undefined {
		return partBeingRead(this.#parts);
	}

	/** The part that comes so many after another. */
	public partFrom(part: HTMLElement | undefined, steps: number): HTMLElement | undefined {
		return part && this.#parts[this.#parts.indexOf(part) + steps];
	}

	/** Folds the list; false when it was not unfolded. */
	public fold(): boolean {
		const wasUnfolded = this.#toggle.getAttribute('aria-expanded') === 'true' && !wide.matches;
		this.#unfold(false);
		if (wasUnfolded) {
			this.#toggle.focus();
		}
		return wasUnfolded;
	}

	#listen(): void {
		this.#toggle.addEventListener('click', () => {
			this.#unfold(this.#toggle.getAttribute('aria-expanded') !== 'true');
		});
		this.#list.addEventListener('click', () => {
			this.#unfold(false);
		});
		this.#element.addEventListener('focusout', ({ relatedTarget }) => {
			if (relatedTarget instanceof Node && !this.#element.contains(relatedTarget)) {
				this.#unfold(false);
			}
		});
		document.addEventListener('pointerdown', ({ target }) => {
			if (target instanceof Node && !this.#element.contains(target)) {
				this.#unfold(false);
			}
		});
	}

	#unfold(isUnfolded: boolean): void {
		this.#toggle.setAttribute('aria-expanded', String(isUnfolded));
		this.#element.classList.toggle('is-unfolded', isUnfolded);
		if (isUnfolded) {
			this.#bringCurrentIntoView();
		}
	}

	#showProgress(): void {
		// What was read of a text is not known before all of it is there.
		const isWhole = this.#parts.at(-1)?.dataset['part'] !== 'unfinished';
		this.#percent.hidden = !isWhole;
		this.#bar.hidden = !isWhole;
		const last = this.#parts.findLast(({ dataset }) => dataset['section'] !== undefined);
		const end = last?.getBoundingClientRect().bottom ?? 0;
		const length = end + window.scrollY - window.innerHeight;
		const percent = Math.round(100 * Math.min(1, Math.max(0, window.scrollY / Math.max(1, length))));
		if (percent !== this.#shownPercent) {
			this.#shownPercent = percent;
			const words = this.#percentage.format(percent / 100);
			this.#percent.textContent = words;
			this.#bar.setAttribute('aria-valuenow', String(percent));
			this.#bar.setAttribute('aria-valuetext', fillIn(this.#words.progressValue, words));
			this.#bar.style.setProperty('--read', String(percent / 100));
		}
	}

	#showCurrent(part: HTMLElement | undefined): void {
		if (part === this.#current) {
			return;
		}
		this.#current = part;
		this.#list.querySelector('[aria-current]')?.removeAttribute('aria-current');
		const link = part && this.#list.querySelector(`a[href="${CSS.escape(fragment(part.id))}"]`);
		link?.setAttribute('aria-current', 'location');
		const title = link?.textContent.trim() ?? '';
		this.#toggle.textContent = title;
		this.#toggle.setAttribute('aria-label', fillIn(this.#words.showContents, title));
		this.#bringCurrentIntoView();
	}

	#bringCurrentIntoView(): void {
		const link = this.#list.querySelector<HTMLElement>('[aria-current]');
		if (link) {
			const { top, bottom } = link.getBoundingClientRect();
			const box = this.#list.getBoundingClientRect();
			if (top < box.top || bottom > box.bottom) {
				this.#list.scrollTop += top - box.top - box.height / 3;
			}
		}
	}
}

/** An entry for a part that the contents in the text do not name, as it stands right above or at the very end. */
function itemFor(part: Element | null, className: string): readonly HTMLElement[] {
	const heading = part?.querySelector('.part-heading');
	if (!part || !heading) {
		return [];
	}
	const item = element('li', className);
	item.dataset['depth'] = '1';
	const link = document.createElement('a');
	link.href = `#${part.id}`;
	link.textContent = heading.textContent;
	item.append(link);
	return [item];
}

function element(tag: string, className: string): HTMLElement {
	const created = document.createElement(tag);
	created.className = className;
	return created;
}

function button(className: string, text: string, action?: string, label?: string): HTMLButtonElement {
	const created = document.createElement('button');
	created.type = 'button';
	created.className = className;
	created.textContent = text;
	if (action !== undefined) {
		created.dataset['action'] = action;
	}
	if (label !== undefined) {
		created.setAttribute('aria-label', label);
		created.title = label;
	}
	return created;
}
