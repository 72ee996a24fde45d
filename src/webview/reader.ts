import { fillIn } from '../core/fillIn';
import type { Reveal } from '../protocol/messagesToPanel';
import type { Start } from '../protocol/start';
import { sameTarget, type Target } from '../protocol/target';
import type { TextPlace, Visit } from '../protocol/viewState';
import { Choices } from './choices';
import { focusableIn, nameOf } from './destinations';
import { FocusTrail } from './focusTrail';
import { FocusInTurn } from './focusInTurn';
import { ItemView } from './itemView';
import { opened, type Choice, type Journey, type PaneContent } from './journey';
import { mergeContent } from './mergeContent';
import type { ReaderOptions } from './readerOptions';
import { ReadingRecord } from './readingRecord';
import { layOutWhole } from './offScreen';
import { partInView } from './partInView';
import { bringIntoView, Rest } from './rest';
import { currentPlace, goToPlace, isPageHidden, keepingPlace, sectionBeingRead } from './textPlaces';
import { VisitHistory } from './visitHistory';

/** What the reader does with the text: goes places, chooses items, goes back; and what is kept of it. */
export class Reader {
	readonly #root: HTMLElement;
	readonly #options: ReaderOptions;
	readonly #view: ItemView;
	readonly #record: ReadingRecord;
	readonly #trail = new FocusTrail();
	readonly #rest = new Rest();
	readonly #focus = new FocusInTurn();
	readonly #history: VisitHistory;
	readonly #choices: Choices;
	#followed: number;
	#isPreviewing = false;

	public constructor(root: HTMLElement, options: ReaderOptions) {
		this.#root = root;
		this.#options = options;
		this.#view = new ItemView(root, options.host);
		this.#choices = new Choices({
			root,
			host: options.host,
			view: this.#view,
			focus: this.#focus,
			go: (journey) => {
				this.go(journey);
			},
			say: (what, name) => {
				this.#say(what, name);
			},
		});
		this.#record = new ReadingRecord(options.host, options.start.briefing);
		const { state } = options;
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

	/** Chooses an entity from within the panel. */
	public choose(choice: Choice): void {
		this.#choices.choose(choice);
	}

	public go({ section, item, part, destination, focus, replaces = false, says }: Journey): void {
		this.endPreview();
		const left = currentPlace(this.#root);
		const place = part === undefined ? left : { part, block: 0, offset: 0 };
		if (replaces) {
			this.#history.replaceCurrent({ section, item, place });
		} else {
			this.#history.keepPlace(left);
			this.#trail.leave(this.#history.position);
			this.#history.push({ section, item, place });
		}
		this.#view.show(this.#history.current);
		this.#arrive(destination?.(), focus, says);
		this.#update();
	}

	/** The section that was opened last, and the item that is chosen. */
	public get current(): Visit {
		return this.#history.current;
	}

	public closePane(): void {
		this.#choices.close(this.#history.current, this.#trail.at(this.#history.position - 1));
	}

	/** The reader has scrolled. */
	public scrolled(): void {
		if (isPageHidden() || this.#isPreviewing || this.#rest.isOn) {
			return;
		}
		this.#rest.end();
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
		this.#options.parts.narrow(reveal.target);
		const { current } = this.#history;
		const journey = opened(reveal.target, reveal);
		const { section, item, part = current.place.part } = journey;
		const isThere =
			this.#rest.isOn &&
			current.section === section &&
			current.place.part === part &&
			sameTarget(current.item, item);
		this.go({
			...journey,
			destination: () => this.#view.destinationOf(reveal.target, section),
			focus: !reveal.preserveFocus,
			replaces: isFirst || isThere,
			says: reveal.isSilent ? '' : undefined,
		});
		if (reveal.place) {
			this.#continueAt(reveal.place);
		}
	}

	/** Goes to the very place where somebody stopped reading. */
	#continueAt(place: TextPlace): void {
		this.#history.keepPlace(place);
		this.#showVisit();
		const { current } = this.#history;
		const section = sectionBeingRead(this.#root);
		if (section !== current.section) {
			// What is chosen opens where it is discussed most, which is not where it was being read.
			this.#history.replaceCurrent({ ...current, section });
			this.#showVisit();
		}
		this.#update();
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
		if (!this.#choices.receive(item, content)) {
			this.#view.keep(item, content);
			this.#refreshItem(item);
		}
	}

	/** Shows the pane of what is chosen, which came late. */
	#refreshItem(item: Target): void {
		if (sameTarget(this.#history.current.item, item) && !this.#isPreviewing) {
			keepingPlace(this.#root, () => {
				this.#view.show(this.#history.current);
			});
			this.#rest.begin();
		}
	}

	/** Takes over a changed briefing; place and choice stay. */
	public replace(content: string, pane: string | undefined): void {
		const { item } = this.#history.current;
		keepingPlace(this.#root, () => {
			this.#view.forget();
			if (item && pane !== undefined) {
				this.#view.keep(item, { pane });
			}
			mergeContent(this.#root, content);
			this.#view.show(this.#history.current);
		});
		this.#update();
	}

	/** Adds to the page without moving what the reader looks at, or was to look at once it is there. */
	public rearrange(change: () => void): void {
		const { isOn, destination } = this.#rest;
		if (isOn) {
			layOutWhole(this.#root);
			change();
			this.#settle(destination);
		} else {
			keepingPlace(this.#root, change);
		}
		this.#view.mark();
	}

	/** Keeps in sight what the reader looks at when the text has become wider or narrower. */
	public resized(): void {
		if (!isPageHidden() && !this.#isPreviewing) {
			layOutWhole(this.#root);
			this.#settle(this.#rest.destination);
		}
	}

	/** Goes where the page came to rest, or to the place that was kept: what has changed may have pushed it away. */
	#settle(destination: Element | undefined): void {
		if (destination) {
			this.#scrollTo(destination);
		} else {
			goToPlace(this.#root, this.#history.current.place);
			this.#rest.begin();
		}
	}

	/** Goes to the visit before or after. */
	public step(by: 1 | -1): void {
		this.endPreview();
		this.#history.keepPlace(currentPlace(this.#root));
		this.#trail.leave(this.#history.position);
		if (this.#history.step(by)) {
			this.#showVisit();
			this.#trail.return(this.#history.position);
			this.#say('reached', nameOf(this.#view.partOf(this.#history.current)));
			this.#update();
		}
	}

	/** Shows the current visit as it was left. */
	#showVisit(): void {
		const visit = this.#history.current;
		this.#view.show(visit);
		this.#view.reach(undefined);
		goToPlace(this.#root, visit.place);
		this.#rest.begin();
	}

	#arrive(destination: Element | undefined, focus: boolean, says?: string): void {
		this.#view.reach(destination);
		if (!destination) {
			return;
		}
		this.#scrollTo(destination);
		if (says === undefined) {
			this.#say('reached', nameOf(destination));
		} else {
			this.#options.announcer.say(says);
		}
		const focusable = focus && focusableIn(destination);
		if (focusable) {
			this.#focus.give(focusable);
		}
	}

	#scrollTo(destination: Element | undefined): void {
		bringIntoView(destination);
		this.#rest.begin(destination);
		if (!this.#isPreviewing) {
			this.#history.keepPlace(currentPlace(this.#root));
		}
	}

	#say(what: keyof Start['announcements'], name: string): void {
		const { announcer, start } = this.#options;
		announcer.say(fillIn(start.announcements[what], name));
	}

	#update(): void {
		this.#options.parts.choose(this.#history.current.item);
		const inView = partInView(this.#root, this.#history.current, this.#rest.isOn);
		this.#record.update(this.#history, this.#followed, inView);
		this.#options.onDidUpdate?.(this.#history.canGoBack);
	}
}
