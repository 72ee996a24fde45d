import type { Reveal, Start } from '../protocol/messagesToPanel';
import { sameTarget, type Target } from '../protocol/target';
import type { ViewState, Visit } from '../protocol/viewState';
import type { Announcer } from './announcer';
import { focusableIn, mentionInView, nameOf } from './destinations';
import { FocusTrail } from './focusTrail';
import type { HostConnection } from './hostConnection';
import { ItemView } from './itemView';
import { opened, type Choice, type Journey, type PaneContent } from './journey';
import { markReached } from './marks';
import { mergeContent } from './mergeContent';
import { ReadingRecord } from './readingRecord';
import { currentPlace, goToPlace, isPageHidden, keepingPlace } from './textPlaces';
import { VisitHistory } from './visitHistory';

/** What the reader does with the text: goes places, chooses items, goes back; and what is kept of it. */
export class Reader {
	readonly #root: HTMLElement;
	readonly #host: HostConnection;
	readonly #announcer: Announcer;
	readonly #announcements: Start['announcements'];
	readonly #view: ItemView;
	readonly #record: ReadingRecord;
	readonly #trail = new FocusTrail();
	readonly #history: VisitHistory;
	#followed: number;
	#choice: Choice | undefined;
	#isPreviewing = false;
	/** Where the last jump came to rest, while nobody has scrolled on from there. */
	#restingAt: number | undefined;

	public constructor(
		root: HTMLElement,
		options: { host: HostConnection; announcer: Announcer; start: Start; state: ViewState | undefined },
	) {
		this.#root = root;
		this.#host = options.host;
		this.#announcer = options.announcer;
		this.#announcements = options.start.announcements;
		this.#view = new ItemView(root, options.host);
		this.#record = new ReadingRecord(options.host, options.start.briefing);
		const state = options.state?.briefing === options.start.briefing ? options.state : undefined;
		this.#followed = state?.followed ?? 0;
		this.#history = new VisitHistory(state?.visits ?? [{ place: currentPlace(root) }], state?.current ?? 0);
		this.#view.onDidChangeRoom((place) => {
			keepingPlace(root, place);
		});
		if (state) {
			this.#showVisit();
		}
		if (options.start.reveal) {
			this.follow(options.start.reveal, state === undefined);
		}
		this.#update();
	}

	/** Chooses an entity from within the panel: the visit begins when its pane is there. */
	public choose(choice: Choice): void {
		this.#choice = choice;
		const known = this.#view.known(choice.item);
		if (known) {
			this.receivePane(choice.item, known);
		} else {
			this.#host.post({ type: 'choose', target: choice.item });
		}
	}

	public go({ section, item, destination, focus, replaces = false }: Journey): void {
		this.endPreview();
		const place = currentPlace(this.#root);
		if (replaces) {
			this.#history.replaceCurrent({ section, item, place });
		} else {
			this.#history.keepPlace(place);
			this.#trail.leave(this.#history.position);
			this.#history.push({ section, item, place });
		}
		this.#view.show(this.#history.current);
		this.#arrive(destination?.(), focus);
		this.#update();
	}

	/** The section that was opened last, and the item that is chosen. */
	public get current(): Visit {
		return this.#history.current;
	}

	public closePane(): void {
		const { section, item } = this.#history.current;
		keepingPlace(this.#root, () => {
			this.go({ section, focus: false });
		});
		if (item) {
			mentionInView(this.#root, item.id)?.focus({ preventScroll: true });
		}
		this.#announcer.say(this.#announcements.closed, '');
	}

	/** The reader has scrolled. */
	public scrolled(): void {
		if (isPageHidden() || this.#isPreviewing || this.#isAtRest) {
			return;
		}
		this.#restingAt = undefined;
		this.#history.keepPlace(currentPlace(this.#root));
		this.#update();
	}

	/** Goes where the host asks, unless that was done before the page was loaded again. */
	public follow(reveal: Reveal, isFirst = false): void {
		if (reveal.serial <= this.#followed) {
			return;
		}
		this.endPreview();
		this.#followed = reveal.serial;
		this.#view.keep(reveal.target, reveal);
		const { section, item } = opened(reveal.target, reveal);
		const { current } = this.#history;
		const isThere = this.#isAtRest && current.section === section && sameTarget(current.item, item);
		this.go({
			section,
			item,
			destination: () => this.#view.destinationOf(reveal.target, section),
			focus: !reveal.preserveFocus,
			replaces: isFirst || isThere,
		});
	}

	/** Shows a target in passing: nothing of it is kept. */
	public preview(target: Target, content: PaneContent): void {
		if (!this.#isPreviewing) {
			this.#history.keepPlace(currentPlace(this.#root));
		}
		this.#isPreviewing = true;
		this.#view.keep(target, content);
		const { section, item } = opened(target, content);
		this.#view.show({ section, item, place: this.#history.current.place });
		this.#scrollTo(this.#view.destinationOf(target, section));
	}

	/** Shows again what was there before a preview. */
	public endPreview(): void {
		if (this.#isPreviewing) {
			this.#isPreviewing = false;
			this.#showVisit();
		}
	}

	/** Goes on with a choice that waited for its pane, or shows the pane of what is chosen. */
	public receivePane(item: Target, content: PaneContent): void {
		this.#view.keep(item, content);
		const choice = this.#choice;
		if (!choice || !sameTarget(choice.item, item)) {
			this.#refreshItem(item);
			return;
		}
		this.#choice = undefined;
		const { stay, focus } = choice;
		const section = stay ? choice.section : (content.section ?? choice.section);
		const isInSight = stay && this.#view.isBeside;
		this.go({
			section,
			item,
			destination: isInSight ? undefined : () => this.#view.destinationOf(item, section),
			focus: focus && !stay,
		});
		if (focus && stay) {
			this.#view.pane?.querySelector<HTMLElement>('.pane-title')?.focus({ preventScroll: true });
		}
		this.#announcer.say(this.#announcements.chosen, nameOf(this.#view.pane));
	}

	/** Shows the pane of what is chosen, which came late. */
	#refreshItem(item: Target): void {
		if (sameTarget(this.#history.current.item, item) && !this.#isPreviewing) {
			keepingPlace(this.#root, () => {
				this.#view.show(this.#history.current);
			});
			this.#restingAt = window.scrollY;
		}
	}

	/** Takes over a changed briefing; place and choice stay. */
	public replace(content: string, pane: string | undefined): void {
		const { item } = this.#history.current;
		keepingPlace(this.#root, () => {
			this.#view.forget();
			if (item) {
				this.#view.keep(item, { pane });
			}
			mergeContent(this.#root, content);
			this.#view.show(this.#history.current);
		});
		this.#update();
	}

	/** Goes to the visit before or after. */
	public step(by: 1 | -1): void {
		this.endPreview();
		this.#history.keepPlace(currentPlace(this.#root));
		this.#trail.leave(this.#history.position);
		if (this.#history.step(by)) {
			this.#showVisit();
			this.#trail.return(this.#history.position);
			this.#announcer.say(this.#announcements.reached, nameOf(this.#view.partOf(this.#history.current)));
			this.#update();
		}
	}

	/** Shows the current visit as it was left. */
	#showVisit(): void {
		const visit = this.#history.current;
		this.#view.show(visit);
		markReached(this.#root, undefined);
		goToPlace(this.#root, visit.place);
		this.#restingAt = window.scrollY;
	}

	#arrive(destination: Element | undefined, focus: boolean): void {
		markReached(this.#root, destination);
		if (!destination) {
			return;
		}
		this.#scrollTo(destination);
		this.#announcer.say(this.#announcements.reached, nameOf(destination));
		if (focus) {
			focusableIn(destination)?.focus({ preventScroll: true });
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

	get #isAtRest(): boolean {
		return this.#restingAt !== undefined && Math.abs(window.scrollY - this.#restingAt) < 2;
	}

	#update(): void {
		this.#record.update(this.#history, this.#followed, this.#isAtRest);
	}
}
