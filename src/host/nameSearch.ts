import * as vscode from 'vscode';
import type { LookUpIndex } from '../core/lookUp/lookUpIndex';
import type { LookUpSegment } from '../core/lookUp/lookUpSegment';
import type { BriefingLibrary, LibraryOutline } from './briefingLibrary';
import type { CurrentBriefing } from './currentBriefing';
import { Disposable } from './disposable';
import { Slices } from './slices';

/** The library as it was when something was looked up in it. */
export interface LookUpState {
	readonly index: LookUpIndex;
	/** The briefings in it, by id. */
	readonly briefings: ReadonlyMap<string, LibraryOutline>;
	/** The id of the current one. */
	readonly current: string;
	/** More briefings are still being read. */
	readonly isReading: boolean;
}

interface Segment {
	readonly briefings: readonly LibraryOutline[];
	readonly segment: LookUpSegment;
}

/** Looks names up in every briefing of the library. */
export class NameSearch extends Disposable {
	readonly #library: BriefingLibrary;
	readonly #current: CurrentBriefing;
	readonly #onDidChange = this.own(new vscode.EventEmitter<void>());
	/** Each has the briefings of some places in the library, so that a change makes one of them anew. */
	#segments: readonly Segment[] = [];
	#places = new Map<string, number>();
	#updating: Promise<unknown> = Promise.resolve();

	/** What was found before may no longer be what would be found now. */
	readonly onDidChange = this.#onDidChange.event;

	constructor({
		library,
		current,
	}: {
		readonly library: BriefingLibrary;
		readonly current: CurrentBriefing;
	}) {
		super();
		this.#library = library;
		this.#current = current;
		this.own(library.onDidChange(() => this.#onDidChange.fire()));
	}

	/** The index of all briefings, when all have been read. */
	async state(): Promise<LookUpState> {
		await this.#library.outlines();
		return this.stateByNow();
	}

	/** The index of the briefings that are known by now. */
	stateByNow(): Promise<LookUpState> {
		const updated = this.#updating.then(() => this.#update());
		this.#updating = updated.catch(() => undefined);
		return updated;
	}

	async #update(): Promise<LookUpState> {
		const [outlines, { createLookUpSegment, joinSegments }] = await Promise.all([
			this.#library.knownOutlines(),
			import('../core/lookUp/createLookUpIndex'),
		]);
		const slices = new Slices();
		const groups = this.#group(outlines);
		const segments: Segment[] = [];
		for (const [at, briefings] of groups.entries()) {
			const known = this.#segments[at];
			const isSame = known && isEqual(known.briefings, briefings);
			segments.push(isSame ? known : { briefings, segment: createLookUpSegment(briefings) });
			await slices.pause();
		}
		this.#segments = segments;
		return {
			index: joinSegments(segments.map(({ segment }) => segment)),
			briefings: new Map(outlines.map((each) => [each.id, each])),
			current: this.#current.id,
			isReading: this.#library.progress !== undefined,
		};
	}

	/** A briefing keeps its group for as long as it is there; new ones go where there is room. */
	#group(outlines: readonly LibraryOutline[]): readonly (readonly LibraryOutline[])[] {
		const groups: LibraryOutline[][] = [];
		const places = new Map<string, number>();
		const put = (outline: LibraryOutline, place: number): void => {
			while (groups.length <= place) {
				groups.push([]);
			}
			groups[place]?.push(outline);
			places.set(outline.id, place);
		};
		const added: LibraryOutline[] = [];
		for (const outline of outlines) {
			const place = this.#places.get(outline.id);
			if (place === undefined) {
				added.push(outline);
			} else {
				put(outline, place);
			}
		}
		let place = 0;
		for (const outline of added) {
			while ((groups[place]?.length ?? 0) >= briefingsInSegment) {
				place++;
			}
			put(outline, place);
		}
		this.#places = places;
		return groups;
	}
}

/** So few that making a segment anew takes a few milliseconds. */
const briefingsInSegment = 32;

function isEqual(one: readonly LibraryOutline[], other: readonly LibraryOutline[]): boolean {
	return one.length === other.length && one.every((each, at) => each === other[at]);
}
