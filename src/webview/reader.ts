import type { MessageToPanel, Reveal, Start } from '../protocol/messagesToPanel';
import { sameTarget, type Target } from '../protocol/target';
import type { TextPlace, ViewState, Visit } from '../protocol/viewState';
import type { Announcer } from './announcer';
import type { HostConnection } from './hostConnection';
import { markChosen, markReached, sectionElement, targetElement } from './marks';
import { mergeContent } from './mergeContent';
import { PaneView } from './paneView';
import { currentPlace, goToPlace, isPageHidden, keepingPlace, partNamed, sectionOfPlace } from './textPlaces';
import { VisitHistory } from './visitHistory';

/** Where to go within the panel. */
export interface Journey {
	/** The section that is opened. */
	readonly section?: string;
	/** What is chosen from then on. */
	readonly item?: Target;
	/** What comes to the upper edge of the window; the text stays where it is when there is nothing. */
	readonly destination?: Element;
	/** Moves the focus to the destination. */
	readonly focus: boolean;
}

/** How an item was chosen in the panel, until its pane arrives. */
export interface Choice {
	readonly item: Target;
	/** The section that it was chosen in; without one, the section that is about the item is opened. */
	readonly section?: string;
	/** The text stays where it is, as far as the pane leaves it in sight. */
	readonly stay: boolean;
	/** Moves the focus to the pane. */
	readonly focus: boolean;
}

interface PaneContent {
	readonly section?: string;
	readonly pane?: string;
}

/** What the reader does with the text: goes places, chooses items, goes back; and what is kept of it. */
export class Reader {
	readonly #root: HTMLElement;
	readonly #host: HostConnection;
	readonly #announcer: Announcer;
	readonly #start: Start;
	readonly #paneView: PaneView;
	readonly #panes = new Map<string, PaneContent>();
	readonly #history: VisitHistory;
	#followed: number;
	#choice: Choice | undefined;
	#isPreviewing = false;
	/** Where the last jump came to rest, while nobody has scrolled on from there. */
	#restingAt: number | undefined;
	#reported = '';

	public constructor(
		root: HTMLElement,
		options: { host: HostConnection; announcer: Announcer; start: Start; state: ViewState | undefined },
	) {
		this.#root = root;
		this.#host = options.host;
		this.#announcer = options.announcer;
		this.#start = options.start;
		this.#paneView = new PaneView(root);
		const state = options.state?.briefing === options.start.briefing ? options.state : undefined;
		this.#followed = state?.followed ?? 0;
		this.#history = new VisitHistory(state?.visits ?? [{ place: currentPlace(root) }], state?.current ?? 0);
		this.#paneView.onDidChangeRoom((place) => {
			keepingPlace(root, place);
		});
		this.#open(state !== undefined);
	}

	#open(isRestored: boolean): void {
		const { reveal } = this.#start;
		if (isRestored) {
			this.#showVisit();
		}
		if (reveal) {
			this.#follow(reveal);
		}
		this.#changed();
	}

	public receive(message: MessageToPanel): void {
		switch (message.type) {
			case 'reveal':
				this.#follow(message);
				break;
			case 'preview':
				this.#preview(message.target, message);
				break;
			case 'endPreview':
				this.#endPreview();
				break;
			case 'pane':
				this.#receivePane(message.target, message);
				break;
			case 'replace':
				this.#replace(message.content, message.pane);
				break;
			case 'goBack':
				this.#step(-1);
				break;
			case 'goForward':
				this.#step(1);
				break;
			default:
				message satisfies never;
		}
	}

	/** Chooses an entity from within the panel: the visit begins when its pane is there. */
	public choose(choice: Choice): void {
		this.#choice = choice;
		const known = this.#panes.get(choice.item.id);
		if (known) {
			this.#receivePane(choice.item, known);
		} else {
			this.#host.post({ type: 'choose', target: choice.item });
		}
	}

	public go(journey: Journey): void {
		this.#endPreview();
		this.#history.keepPlace(currentPlace(this.#root));
		this.#history.push({ section: journey.section, item: journey.item, place: this.#history.current.place });
		this.#showItem(this.#history.current);
		this.#arrive(journey.destination, journey.focus);
		this.#changed();
	}

	/** The item that is chosen. */
	public get item(): Target | undefined {
		return this.#history.current.item;
	}

	/** The section that was opened last. */
	public get section(): string | undefined {
		return this.#history.current.section;
	}

	public closePane(): void {
		const { section, item } = this.#history.current;
		keepingPlace(this.#root, () => {
			this.#history.keepPlace(currentPlace(this.#root));
			this.#history.push({ section, place: this.#history.current.place });
			this.#showItem(this.#history.current);
		});
		if (item) {
			const mention = this.#root.querySelector<HTMLElement>(`.mention[data-entity="${CSS.escape(item.id)}"]`);
			mention?.focus({ preventScroll: true });
		}
		this.#announcer.say(this.#start.announcements.closed, '');
		this.#changed();
	}

	/** The reader has scrolled. */
	public scrolled(): void {
		const isAtRest = this.#restingAt !== undefined && Math.abs(window.scrollY - this.#restingAt) < 2;
		if (isPageHidden() || this.#isPreviewing || isAtRest) {
			return;
		}
		this.#restingAt = undefined;
		this.#history.keepPlace(currentPlace(this.#root));
		this.#changed();
	}

	#follow(reveal: Reveal): void {
		if (reveal.serial <= this.#followed) {
			return;
		}
		this.#followed = reveal.serial;
		const { target } = reveal;
		this.#keepPane(target, reveal);
		const section = reveal.section ?? (target.kind === 'section' ? target.id : undefined);
		this.go({
			section,
			item: target.kind === 'section' ? undefined : target,
			destination: this.#destinationOf(target, section),
			focus: !reveal.preserveFocus,
		});
	}

	#preview(target: Target, content: PaneContent): void {
		if (!this.#isPreviewing) {
			this.#history.keepPlace(currentPlace(this.#root));
		}
		this.#isPreviewing = true;
		this.#keepPane(target, content);
		const section = content.section ?? (target.kind === 'section' ? target.id : undefined);
		this.#showItem({
			section,
			item: target.kind === 'section' ? undefined : target,
			place: this.#history.current.place,
		});
		this.#scrollTo(this.#destinationOf(target, section));
	}

	#endPreview(): void {
		if (this.#isPreviewing) {
			this.#isPreviewing = false;
			this.#showVisit();
		}
	}

	#receivePane(item: Target, content: PaneContent): void {
		this.#keepPane(item, content);
		const choice = this.#choice;
		if (!choice || !sameTarget(choice.item, item)) {
			if (sameTarget(this.#history.current.item, item)) {
				this.#refreshPane();
			}
			return;
		}
		this.#choice = undefined;
		const section = choice.stay ? choice.section : (content.section ?? choice.section);
		const isInSight = choice.stay && this.#paneView.isBeside;
		this.go({
			section,
			item,
			destination: isInSight ? undefined : this.#destinationOf(item, section),
			focus: choice.focus && !choice.stay,
		});
		if (choice.focus && choice.stay) {
			this.#paneView.element?.querySelector<HTMLElement>('.pane-title')?.focus({ preventScroll: true });
		}
		this.#announcer.say(this.#start.announcements.chosen, nameOf(this.#paneView.element));
	}

	#replace(content: string, pane: string | undefined): void {
		const { item } = this.#history.current;
		this.#panes.clear();
		if (item) {
			this.#keepPane(item, { pane });
		}
		keepingPlace(this.#root, () => {
			this.#paneView.detach();
			mergeContent(this.#root, content);
			this.#showItem(this.#history.current);
		});
		this.#changed();
	}

	#step(by: 1 | -1): void {
		this.#endPreview();
		this.#history.keepPlace(currentPlace(this.#root));
		if (this.#history.step(by)) {
			this.#showVisit();
			this.#announcer.say(
				this.#start.announcements.reached,
				nameOf(this.#partOfVisit(this.#history.current)),
			);
			this.#changed();
		}
	}

	/** Shows the current visit as it was left. */
	#showVisit(): void {
		const visit = this.#history.current;
		this.#showItem(visit);
		markReached(this.#root, undefined);
		goToPlace(this.#root, visit.place);
		this.#restingAt = window.scrollY;
	}

	#showItem(visit: Visit): void {
		const { section, item } = visit;
		markChosen(this.#root, section, item);
		const content = item && this.#panes.get(item.id);
		this.#paneView.show(content?.pane, this.#partOfVisit(visit));
		if (item?.kind === 'entity' && !content) {
			this.#host.post({ type: 'choose', target: item });
		}
	}

	#refreshPane(): void {
		keepingPlace(this.#root, () => {
			this.#showItem(this.#history.current);
		});
		this.#restingAt = window.scrollY;
	}

	#keepPane({ kind, id }: Target, { section, pane }: PaneContent): void {
		if (kind === 'entity') {
			this.#panes.set(id, { section, pane });
		}
	}

	#partOfVisit({ section, place }: Visit): HTMLElement | undefined {
		return (
			(section === undefined ? undefined : sectionElement(this.#root, section)) ??
			partNamed(this.#root, place.part)
		);
	}

	#destinationOf(target: Target, section: string | undefined): HTMLElement | undefined {
		return (
			targetElement(this.#root, target) ??
			(section === undefined ? this.#paneView.element : sectionElement(this.#root, section))
		);
	}

	#arrive(destination: Element | undefined, focus: boolean): void {
		markReached(this.#root, destination);
		if (!destination) {
			return;
		}
		this.#scrollTo(destination);
		this.#announcer.say(this.#start.announcements.reached, nameOf(destination));
		if (focus) {
			focusable(destination)?.focus({ preventScroll: true });
		}
	}

	#scrollTo(destination: Element | undefined): void {
		destination?.closest('details')?.setAttribute('open', '');
		destination?.scrollIntoView({
			block: destination.matches('section, .pane') ? 'start' : 'center',
			behavior: 'instant',
		});
		this.#restingAt = window.scrollY;
		if (!this.#isPreviewing) {
			this.#history.keepPlace(currentPlace(this.#root));
		}
	}

	/** Keeps the state, and tells the host what it shows of it elsewhere. */
	#changed(): void {
		const { visits, position, current, canGoBack, canGoForward } = this.#history;
		this.#host.keep({
			version: 1,
			briefing: this.#start.briefing,
			followed: this.#followed,
			visits: [...visits],
			current: position,
		});
		const section = this.#sectionBeingRead(current.place);
		const report = JSON.stringify([section, current.item, canGoBack, canGoForward]);
		if (report !== this.#reported) {
			this.#reported = report;
			this.#host.post({ type: 'reading', section, item: current.item });
			this.#host.post({ type: 'history', canGoBack, canGoForward });
		}
	}

	/** The section that was opened, as long as the reader is where that led; then the one in view. */
	#sectionBeingRead(place: TextPlace): string | undefined {
		const opened = this.#history.current.section;
		return this.#restingAt !== undefined && opened !== undefined ? opened : sectionOfPlace(place);
	}
}

function focusable(destination: Element): HTMLElement | undefined {
	const own = destination.matches('[tabindex]') ? destination : undefined;
	const element = own ?? destination.querySelector('.heading, .part-heading, .pane-title, .claim-mark, a');
	return element instanceof HTMLElement ? element : undefined;
}

function nameOf(element: Element | undefined): string {
	const named = element?.querySelector('h1, h2, h3, h4, h5, h6');
	const text = element?.getAttribute('aria-label') ?? (named ?? element)?.textContent ?? '';
	return text.replace(/\s+/g, ' ').trim().slice(0, 200);
}
