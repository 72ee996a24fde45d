import { sameTarget, type Target } from '../protocol/target';
import type { HostConnection } from './hostConnection';
import type { FocusInTurn } from './focusInTurn';
import type { ItemView } from './itemView';
import type { Choice, Journey, PaneContent } from './journey';

export interface ChoicesOptions {
	readonly host: HostConnection;
	readonly view: ItemView;
	readonly focus: FocusInTurn;
	readonly go: (journey: Journey) => void;
	/** Says what is chosen now. */
	readonly announce: () => void;
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
		const { view, go, announce } = this.#options;
		view.keep(item, content);
		const { stay, focus, part } = choice;
		const section = stay ? choice.section : (content.section ?? choice.section);
		const isInSight = stay && view.isBeside;
		go({
			section,
			item,
			part: stay && !isInSight ? part : undefined,
			destination: isInSight ? undefined : () => view.destinationOf(item, section),
			focus: focus && !stay,
		});
		const title = focus && stay && view.pane?.querySelector<HTMLElement>('.pane-title');
		if (title) {
			this.#options.focus.give(title);
		}
		announce();
		return true;
	}
}
