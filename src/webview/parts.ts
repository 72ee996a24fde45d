import { partNames, type PartName } from '../core/partName';
import type { PartContent } from '../protocol/messagesToPanel';
import type { PartStates } from '../protocol/partStates';
import { sameTarget, type Target } from '../protocol/target';
import { afterPainting } from './afterPainting';
import { keepingFocus } from './keptFocus';
import { inSight } from './offScreen';
import { parseContent } from './parseContent';
import { partFactories, type PartWorkshop } from './partFactories';
import type { PartView } from './partView';

export type PartsOptions = Omit<PartWorkshop, 'signal'>;

interface FilledPart {
	readonly content: string;
	readonly body: HTMLElement;
	readonly view: PartView;
	readonly ending: AbortController;
}

/** The parts that follow the sections: fills their places, and tells them what the reader wants. */
export class Parts {
	readonly #root: HTMLElement;
	readonly #options: PartsOptions;
	readonly #filled = new Map<PartName, FilledPart>();
	/** What was asked of parts that had not come yet. */
	readonly #asked = new Map<PartName, readonly Target[]>();
	#states: PartStates;
	#chosen: Target | undefined;

	public constructor(root: HTMLElement, options: PartsOptions) {
		this.#root = root;
		this.#options = options;
		this.#states = options.states;
	}

	/** Puts the contents into their places; what has not changed is left alone. */
	public fill(contents: readonly PartContent[]): void {
		for (const name of partNames) {
			const content = contents.find((part) => part.name === name)?.content;
			const filled = this.#filled.get(name);
			if (filled && (filled.content !== content || !filled.body.isConnected)) {
				filled.ending.abort();
				this.#filled.delete(name);
			}
			if (content !== undefined && !this.#filled.has(name)) {
				this.#fillPlace(name, content);
			}
		}
	}

	/** Narrows a part to what these are about, now or when it comes. */
	public show(named: string | undefined, about: readonly Target[]): void {
		const name = partNames.find((known) => known === named);
		if (!name) {
			return;
		}
		const view = this.#filled.get(name)?.view;
		if (view) {
			view.show?.(about);
		} else {
			this.#asked.set(name, about);
		}
	}

	/** Narrows a part as a command asks; anything else is no matter of the parts. */
	public narrow({ kind, id, about }: Target): void {
		if (kind === 'part' && about) {
			this.show(id, about);
		}
	}

	/**
	 * Tells the parts what is chosen from now on: those in sight at once, as what is in them may move by that, the others
	 * when the text is painted, which is mostly what the reader looks at.
	 */
	public choose(item: Target | undefined): void {
		if (!sameTarget(item, this.#chosen)) {
			this.#chosen = item;
			const seen = [...this.#filled.values()].filter(({ body }) => body.classList.contains(inSight));
			const tell = ({ view }: FilledPart): void => view.choose?.(item);
			seen.forEach(tell);
			afterPainting(() => {
				if (item === this.#chosen) {
					[...this.#filled.values()].filter((part) => !seen.includes(part)).forEach(tell);
				}
			});
		}
	}

	/** Hands the part that compares what it asked for. */
	public compared(entities: readonly string[], content: string): void {
		this.#filled.get('comparison')?.view.compared?.(entities, content);
	}

	#fillPlace(name: PartName, content: string): void {
		const place = this.#root.querySelector<HTMLElement>(`[data-part-body="${name}"]`);
		const body = place?.cloneNode(false);
		if (!place || !(body instanceof HTMLElement)) {
			return;
		}
		body.append(parseContent(content));
		const ending = new AbortController();
		keepingFocus(place, body, () => {
			place.replaceWith(body);
			this.#start(name, content, { body, ending });
		});
	}

	/** Makes a part whose content is in the page do something, and tells it what was asked of it meanwhile. */
	#start(
		name: PartName,
		content: string,
		{ body, ending }: { readonly body: HTMLElement; readonly ending: AbortController },
	): void {
		const { announce, compare, copyComparison } = this.#options;
		const view = partFactories[name](body, {
			states: this.#states,
			keep: (state) => {
				this.#states = { ...this.#states, ...state };
				this.#options.keep(this.#states);
			},
			announce,
			compare,
			copyComparison,
			signal: ending.signal,
		});
		this.#filled.set(name, { content, body, view, ending });
		const about = this.#asked.get(name);
		this.#asked.delete(name);
		if (about) {
			view.show?.(about);
		}
		if (this.#chosen) {
			view.choose?.(this.#chosen);
		}
	}
}
