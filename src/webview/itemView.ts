import { sameTarget, type Target } from '../protocol/target';
import type { Visit } from '../protocol/viewState';
import type { HostConnection } from './hostConnection';
import type { PaneContent } from './journey';
import { Marks } from './marks';
import { PaneView } from './paneView';
import { sectionElement, targetElement } from './targetElements';
import { partNamed } from './textParts';

/** What shows of the chosen item and the opened section: the marks in the text, and the pane. */
export class ItemView {
	readonly #root: HTMLElement;
	readonly #host: HostConnection;
	readonly #pane: PaneView;
	readonly #marks: Marks;
	/** The panes that came from the host, by entity, until the briefing changes. */
	readonly #contents = new Map<string, PaneContent>();
	#shownLast: Visit | undefined;

	public constructor(root: HTMLElement, host: HostConnection) {
		this.#root = root;
		this.#host = host;
		this.#pane = new PaneView(root);
		this.#marks = new Marks(root);
	}

	public get pane(): HTMLElement | undefined {
		return this.#pane.element;
	}

	/** Whether the focus is in the pane. */
	public get hasFocus(): boolean {
		return this.pane?.contains(document.activeElement) ?? false;
	}

	/** The pane stands beside the text, so that it is in sight wherever the text is. */
	public get isBeside(): boolean {
		return this.#pane.isBeside;
	}

	public onDidChangeRoom(move: (place: () => void) => void): void {
		this.#pane.onDidChangeRoom(move);
	}

	/** Keeps what the host told of an entity. */
	public keep({ kind, id }: Target, { section, pane }: PaneContent): void {
		if (kind === 'entity') {
			this.#contents.set(id, { section, pane });
		}
	}

	public known({ id }: Target): PaneContent | undefined {
		return this.#contents.get(id);
	}

	/** Forgets the panes, which are of a briefing that has changed, and takes the one that is shown out of the way. */
	public forget(): void {
		this.#contents.clear();
		this.#pane.detach();
	}

	/** Marks and shows what a visit has chosen and opened; asks the host for a pane that is not known. */
	public show(visit: Visit): void {
		const { section, item } = visit;
		this.#shownLast = visit;
		this.#marks.choose(section, item);
		const content = item && this.known(item);
		this.#pane.show(content?.pane, this.partOf(visit));
		if (item?.kind === 'entity' && !content) {
			this.#host.post({ type: 'choose', target: item });
		}
	}

	/** Marks what is shown now, be it in passing, in what was added to the page since. */
	public mark(): void {
		if (this.#shownLast) {
			this.#marks.choose(this.#shownLast.section, this.#shownLast.item);
		}
	}

	/** Marks what the reader was led to, until the next time. */
	public reach(destination: Element | undefined): void {
		this.#marks.reach(destination);
	}

	/** The part of the text that a visit is to. */
	public partOf({ section, place }: Visit): HTMLElement | undefined {
		return (
			(section === undefined ? undefined : sectionElement(this.#root, section)) ??
			partNamed(this.#root, place.part)
		);
	}

	/** What to bring into view for a target: itself, the section about it, or its pane. */
	public destinationOf(target: Target, section: string | undefined): HTMLElement | undefined {
		return (
			targetElement(this.#root, target) ??
			(section === undefined ? undefined : sectionElement(this.#root, section)) ??
			(this.isBeside || !sameTarget(target, this.#shown()) ? undefined : this.pane)
		);
	}

	#shown(): Target | undefined {
		const id = this.pane?.dataset['pane'];
		return id === undefined ? undefined : { kind: 'entity', id };
	}
}
