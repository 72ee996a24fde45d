import type { LibraryOutline } from '../../host/briefingLibrary';
import { briefingTitle } from '../../host/briefingTitle';
import { shippedBriefingId } from '../../host/identifiers';
import { Slices } from '../../host/slices';

/** The first briefings of a list, and what follows them. */
export interface BriefingPage {
	readonly briefings: readonly LibraryOutline[];
	/** How many follow. */
	readonly more: number;
	/** What asks for those that follow. */
	readonly next: string;
}

/** So many rows are made at a time: VS Code makes all rows of a level in one go, which thousands would make slow. */
const pageSize = 100;
/** So many are checked before others may have their turn. */
const checkedTogether = 100;

/** Briefings by their titles, the one that ships first, a page at a time. */
export class BriefingPages {
	/** What briefings are ordered by, kept for as long as the briefing is the same. */
	readonly #keys = new WeakMap<LibraryOutline, string>();

	/** The page that begins behind a place, as the page before has it; the first by default. */
	async page(briefings: readonly LibraryOutline[], behind = ''): Promise<BriefingPage> {
		const slices = new Slices();
		// Only the first are sorted: all would take too long at once.
		const first: { readonly key: string; readonly briefing: LibraryOutline }[] = [];
		let count = 0;
		for (const [at, briefing] of briefings.entries()) {
			if (at % checkedTogether === 0) {
				await slices.pause();
			}
			const key = this.#keyOf(briefing);
			if (key <= behind) {
				continue;
			}
			count++;
			if (first.length < pageSize || key < (first.at(-1)?.key ?? '')) {
				first.splice(placeOf(key, first), 0, { key, briefing });
				first.length = Math.min(first.length, pageSize);
			}
		}
		return {
			briefings: first.map(({ briefing }) => briefing),
			more: count - first.length,
			next: first.at(-1)?.key ?? behind,
		};
	}

	#keyOf(briefing: LibraryOutline): string {
		const known = this.#keys.get(briefing);
		if (known !== undefined) {
			return known;
		}
		const isShipped = briefing.id === shippedBriefingId;
		const key = `${isShipped ? ' ' : '~'}${briefingTitle(briefing).toLowerCase()} ${briefing.id}`;
		this.#keys.set(briefing, key);
		return key;
	}
}

function placeOf(key: string, sorted: readonly { readonly key: string }[]): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle]?.key ?? '') < key) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
