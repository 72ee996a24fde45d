import type { LookUpIndex } from '../core/lookUp/lookUpIndex';
import type { BriefingLibrary, LibraryEntry } from './briefingLibrary';
import type { CurrentBriefing } from './currentBriefing';

/** The library as it was when something was looked up in it. */
export interface LookUpState {
	readonly index: LookUpIndex;
	/** The briefings in it, the current one first. */
	readonly entries: readonly LibraryEntry[];
}

/** Looks names up in every briefing of the library. */
export class NameSearch {
	readonly #library: BriefingLibrary;
	readonly #current: CurrentBriefing;
	#state: LookUpState | undefined;

	constructor({
		library,
		current,
	}: {
		readonly library: BriefingLibrary;
		readonly current: CurrentBriefing;
	}) {
		this.#library = library;
		this.#current = current;
	}

	/** The index of all briefings as they are now; what is in the current one comes first among equals. */
	async state(): Promise<LookUpState> {
		const [known, { createLookUpIndex }] = await Promise.all([
			this.#library.entries(),
			import('../core/lookUp/createLookUpIndex'),
		]);
		const isCurrent = ({ id }: LibraryEntry): boolean => id === this.#current.id;
		const entries = [...known.filter(isCurrent), ...known.filter((entry) => !isCurrent(entry))];
		if (!this.#state || !isSame(this.#state.entries, entries)) {
			this.#state = { entries, index: createLookUpIndex(entries) };
		}
		return this.#state;
	}
}

function isSame(one: readonly LibraryEntry[], other: readonly LibraryEntry[]): boolean {
	return one.length === other.length && one.every((entry, index) => entry === other[index]);
}
