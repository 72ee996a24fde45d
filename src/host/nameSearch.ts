import * as vscode from 'vscode';
import type { LookUpIndex } from '../core/lookUp/lookUpIndex';
import type { LookUpSegment } from '../core/lookUp/lookUpSegment';
import type { SegmentGroup } from '../core/lookUp/segmentGroup';
import { BriefingGroups } from './briefingGroups';
import type { BriefingLibrary, LibraryOutline } from './briefingLibrary';
import type { CurrentBriefing } from './currentBriefing';
import { Disposable } from './disposable';
import { hasSameItems } from './hasSameItems';
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

interface IndexMakers {
	createLookUpSegment(briefings: readonly LibraryOutline[]): LookUpSegment;
	groupSegments(segments: readonly LookUpSegment[]): SegmentGroup;
}

interface KnownIndex {
	readonly outlines: readonly LibraryOutline[];
	readonly briefings: ReadonlyMap<string, LibraryOutline>;
	readonly index: LookUpIndex;
}

/** Looks names up in every briefing of the library. */
export class NameSearch extends Disposable {
	readonly #library: BriefingLibrary;
	readonly #current: CurrentBriefing;
	readonly #onDidChange = this.own(new vscode.EventEmitter<void>());
	/** Each has some of the briefings, so that a change makes only one of them anew. */
	#segments: readonly Segment[] = [];
	#groups: readonly SegmentGroup[] = [];
	/** What was indexed last. */
	#known: KnownIndex | undefined;
	readonly #grouped = new BriefingGroups();
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
		this.own(
			library.onDidChangeProgress(() => {
				// With nothing new, it is told all the same that the reading is over.
				if (library.progress === undefined) {
					this.#onDidChange.fire();
				}
			}),
		);
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
		const [outlines, { createLookUpSegment, groupSegments, joinGroups }] = await Promise.all([
			this.#library.knownOutlines(),
			import('../core/lookUp/createLookUpIndex'),
		]);
		if (this.#known?.outlines !== outlines) {
			const slices = new Slices();
			await this.#grouped.update(outlines, slices);
			const groups = await this.#index(this.#grouped.groups, { createLookUpSegment, groupSegments }, slices);
			this.#known = { outlines, briefings: this.#grouped.briefings, index: joinGroups(groups) };
		}
		const { briefings, index } = this.#known;
		return {
			index,
			briefings,
			current: this.#current.id,
			isReading: this.#library.progress !== undefined,
		};
	}

	async #index(
		parts: readonly (readonly LibraryOutline[])[],
		{ createLookUpSegment, groupSegments }: IndexMakers,
		slices: Slices,
	): Promise<readonly SegmentGroup[]> {
		const segments: Segment[] = [];
		for (const [at, briefings] of parts.entries()) {
			const known = this.#segments[at];
			segments.push(
				known?.briefings === briefings ? known : { briefings, segment: createLookUpSegment(briefings) },
			);
			await slices.pause();
		}
		const groups: SegmentGroup[] = [];
		for (let at = 0; at < segments.length; at += segmentsInGroup) {
			const own = segments.slice(at, at + segmentsInGroup).map(({ segment }) => segment);
			const known = this.#groups[groups.length];
			groups.push(known && hasSameItems(known.segments, own) ? known : groupSegments(own));
			await slices.pause();
		}
		this.#segments = segments;
		this.#groups = groups;
		return groups;
	}
}

const segmentsInGroup = 32;
