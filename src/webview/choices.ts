import type { Start } from '../protocol/start';
import { sameTarget, type Target } from '../protocol/target';
import type { Visit } from '../protocol/viewState';
import { focusableIn, linkInView, nameOf } from './destinations';
import type { HostConnection } from './hostConnection';
import type { FocusInTurn } from './focusInTurn';
import type { ItemView } from './itemView';
import type { Choice, Journey, PaneContent } from './journey';
import { keepingInPlace } from './textPlaces';

export interface ChoicesOptions {
	readonly root: HTMLElement;
	readonly host: HostConnection;
	readonly view: ItemView;
	readonly focus: FocusInTurn;
	readonly go: (journey: Journey) => void;
	/** Says what was done, and with which item. */
	readonly say: (what: keyof Start['announcements'], name: string) => void;
}

/** Items that are chosen from within the panel: the visit begins when the pane is there. */
export class Choices {
	readonly #options: ChoicesOptions;
	#waiting: Choice | undefined;

	public constructor(options: ChoicesOptions) {
		this.#options = options;
	}

	public choose(choice: Choice): void {
		const { view, host } = this.#options;
		this.#waiting = choice;
		const known = view.known(choice.item);
		if (known) {
			this.receive(choice.item, known);
		} else {
			host.post({ type: 'choose', target: choice.item });
		}
	}

	/** Goes on with a choice that waited for this pane; false where none did. */
	public receive(item: Target, content: PaneContent): boolean {
		const choice = this.#waiting;
		if (!choice || !sameTarget(choice.item, item)) {
			return false;
		}
		this.#waiting = undefined;
		const { root, view, go, say } = this.#options;
		view.keep(item, content);
		const { stay, focus, part } = choice;
		const section = stay ? choice.section : (content.section ?? choice.section);
		const isInSight = stay && view.isBeside;
		const open = (): void => {
			go({
				section,
				item,
				part: stay && !isInSight ? part : undefined,
				destination: isInSight ? undefined : () => view.destinationOf(item, section),
				focus: focus && !stay,
			});
		};
		const link = isInSight ? linkInView(root, item.id, document.activeElement) : undefined;
		if (link?.closest('.part-body')) {
			keepingInPlace(root, link, open);
		} else {
			open();
		}
		const title = focus && stay && view.pane?.querySelector<HTMLElement>('.pane-title');
		if (title) {
			this.#options.focus.give(title);
		}
		say('chosen', nameOf(view.pane));
		return true;
	}

	/** Closes the pane of a visit: the place and the focus stay where it was opened, if that is in sight. */
	public close(visit: Visit, opener: Element | undefined): void {
		const { root, view, go, say } = this.#options;
		const { section, item } = visit;
		const left = view.hasFocus ? view.partOf(visit) : undefined;
		const link = (): HTMLElement | SVGElement | undefined => item && linkInView(root, item.id, opener);
		keepingInPlace(root, link(), () => {
			go({ section, focus: false });
		});
		const next = link() ?? (left && focusableIn(left));
		next?.focus({ preventScroll: true });
		say('closed', '');
	}
}
