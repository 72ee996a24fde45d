import { fillIn } from '../core/fillIn';
import type { ReadingWords } from '../protocol/readingWords';
import type { Visit } from '../protocol/viewState';
import type { Announcer } from './announcer';
import { nameOf } from './destinations';
import type { Guide } from './guide';
import { placesOf } from './targetElements';
import type { Reader } from './reader';
import type { ReadingAction } from './readingKeys';
import { partOf } from './textParts';

/** From so far on below its heading, a section is gone back to before the one above it. */
const startTolerance = 160;

export interface ReadingStepsOptions {
	readonly root: HTMLElement;
	readonly reader: Reader;
	readonly guide: Guide;
	readonly announcer: Announcer;
	readonly words: ReadingWords;
}

/** Takes the reader from one section, mention, citation or claim to the next. */
export class ReadingSteps {
	readonly #options: ReadingStepsOptions;
	/** The last step by key and its visit: while that is the current one, going back leads to before all steps. */
	#last: { readonly place: Element; readonly visit: Visit } | undefined;

	public constructor(options: ReadingStepsOptions) {
		this.#options = options;
	}

	public take(action: Exclude<ReadingAction, 'showHelp'>): void {
		switch (action) {
			case 'nextSection':
				this.#toSection(1);
				break;
			case 'previousSection':
				this.#toSection(-1);
				break;
			case 'nextMention':
				this.#toPlace(this.#mentions(), 1, this.#options.words.nothingChosen);
				break;
			case 'previousMention':
				this.#toPlace(this.#mentions(), -1, this.#options.words.nothingChosen);
				break;
			case 'nextCitation':
				this.#toPlace(this.#citations(), 1, this.#options.words.noCitation);
				break;
			case 'previousCitation':
				this.#toPlace(this.#citations(), -1, this.#options.words.noCitation);
				break;
			case 'nextClaim':
				this.#toPlace(this.#claims(), 1, this.#options.words.noClaim);
				break;
			case 'previousClaim':
				this.#toPlace(this.#claims(), -1, this.#options.words.noClaim);
				break;
			case 'goBack':
				this.#options.reader.step(-1);
				break;
			default:
				action satisfies never;
		}
	}

	#toSection(by: 1 | -1): void {
		const { guide, announcer, words } = this.#options;
		const { current } = guide;
		const isWithin = by === -1 && (current?.getBoundingClientRect().top ?? 0) < -startTolerance;
		const part = isWithin ? current : guide.partFrom(current, by);
		if (part) {
			this.#go(part);
		} else {
			announcer.say(by === 1 ? words.lastSection : words.firstSection);
		}
	}

	/** The next of these from where the reader is, and after the last the first again. */
	#toPlace(places: readonly HTMLElement[], by: 1 | -1, none: string): void {
		const { announcer, words } = this.#options;
		if (places.length === 0) {
			announcer.say(none);
			return;
		}
		const index = (this.#indexFrom(places, by) + places.length) % places.length;
		const place = places[index];
		if (place) {
			const says = [placeName(place, words), index + 1, places.length, nameOf(partOf(place))];
			this.#go(place, fillIn(words.position, ...says));
		}
	}

	#indexFrom(places: readonly HTMLElement[], by: 1 | -1): number {
		const { activeElement } = document;
		const here = places.findIndex((place) => place === activeElement || place === this.#chained());
		if (here !== -1) {
			return here + by;
		}
		const ahead = places.findIndex((place) => place.getBoundingClientRect().top > 0);
		return ahead === -1 ? (by === 1 ? 0 : places.length - 1) : by === 1 ? ahead : ahead - 1;
	}

	#chained(): Element | undefined {
		return this.#last?.visit === this.#options.reader.current ? this.#last.place : undefined;
	}

	#go(destination: HTMLElement, says?: string): void {
		const { reader } = this.#options;
		const { item, section } = reader.current;
		const isChained = this.#chained() !== undefined;
		const part = partOf(destination);
		reader.go({
			section: part?.dataset['section'] ?? (destination === part ? undefined : section),
			item,
			destination: () => destination,
			focus: true,
			replaces: isChained,
			says,
		});
		this.#last = { place: destination, visit: reader.current };
	}

	#mentions(): readonly HTMLElement[] {
		const { root, reader } = this.#options;
		return reader.current.item ? inText(placesOf(root, reader.current.item)) : [];
	}

	#citations(): readonly HTMLElement[] {
		return inText([...this.#options.root.querySelectorAll<HTMLElement>('.citation a')]);
	}

	/** Their marks, which say how they stand, and lead to their checks. */
	#claims(): readonly HTMLElement[] {
		return inText([...this.#options.root.querySelectorAll<HTMLElement>('.claim-mark')]);
	}
}

/** What a place is called: a citation is a number, which says nothing by itself. */
function placeName(place: HTMLElement, { source }: ReadingWords): string {
	const name = nameOf(place);
	return place.closest('.citation') ? fillIn(source, name) : name;
}

/** Those in the text itself: what is folded, and what the parts repeat, would lead astray. */
function inText(places: readonly HTMLElement[]): readonly HTMLElement[] {
	return places.filter((place) => place.closest('[data-section] > .text, .abstract > .text') !== null);
}
