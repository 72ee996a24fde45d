import { idKey } from '../core/claims/claimRows';
import type { Target } from '../protocol/target';
import type { TimelineState } from '../protocol/timelineState';
import { fillIn } from '../core/fillIn';
import type { PartTools, PartView } from './partView';

/** The events in order: shows all of them, or those about one entity. */
export class Timeline implements PartView {
	readonly #root: HTMLElement;
	readonly #tools: PartTools<TimelineState>;
	readonly #select: HTMLSelectElement | null;

	public constructor(root: HTMLElement, tools: PartTools<TimelineState>) {
		this.#root = root;
		this.#tools = tools;
		this.#select = root.querySelector('select');
		this.#select?.addEventListener('change', () => {
			this.#filter();
			this.#announce();
			this.#keep();
		});
		this.#set(tools.state?.about);
	}

	/** Shows the events about the first of these that has any, or all events. */
	public show(about: readonly Target[]): void {
		this.#set(about.find(({ kind, id }) => kind === 'entity' && this.#offers(id))?.id);
		this.#announce();
		this.#keep();
	}

	#set(about: string | undefined): void {
		if (this.#select) {
			this.#select.value = about !== undefined && this.#offers(about) ? about : '';
			if (about !== undefined || this.#root.querySelector('.event[hidden]')) {
				this.#filter();
			}
		}
	}

	#offers(id: string): boolean {
		return [...(this.#select?.options ?? [])].some(({ value }) => value === id);
	}

	#filter(): void {
		const about = this.#select?.value ?? '';
		const key = idKey(about);
		const isShown = (element: HTMLElement | SVGElement): boolean =>
			about === '' || (element.dataset['entities'] ?? '').split(' ').includes(key);
		for (const event of this.#root.querySelectorAll<HTMLElement>('.event')) {
			event.hidden = !isShown(event);
		}
		for (const group of this.#root.querySelectorAll<HTMLElement>('.timeline-year, .timeline-after')) {
			group.hidden = !group.querySelector('.event:not([hidden])');
		}
		for (const mark of this.#root.querySelectorAll<SVGElement>('.strip-mark')) {
			mark.classList.toggle('is-dimmed', !isShown(mark));
		}
	}

	#announce(): void {
		const { format } = new Intl.NumberFormat(document.documentElement.lang);
		const count = (selector: string): string => format(this.#root.querySelectorAll(selector).length);
		const words = this.#select?.dataset['shown'] ?? '';
		this.#tools.announce(fillIn(words, count('.event:not([hidden])'), count('.event')));
	}

	#keep(): void {
		const about = this.#select?.value ?? '';
		this.#tools.keep(about === '' ? {} : { about });
	}
}
