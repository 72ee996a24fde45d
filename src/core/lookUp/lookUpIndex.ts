import uFuzzy from '@leeoniya/ufuzzy';
import { BestEntries } from './bestEntries';
import { rankEntry, tiers, type IndexedEntry, type RankedEntry } from './indexedEntry';
import type { LookUpEntry } from './lookUpEntry';
import { segmentParts, type GiveEntry, type LookUpSegment, type SegmentPart } from './lookUpSegment';
import { namesakes } from './namesakes';
import type { SegmentGroup } from './segmentGroup';
import { searchForm } from './searchForm';

/** Something that a query found. */
export interface LookUpMatch {
	readonly entry: LookUpEntry;
	/** The other name that the query found, when it was not the label. */
	readonly alias?: string;
	/** The same entity in other briefings. */
	readonly others?: readonly LookUpEntry[];
}

/** What is asked of a look-up. */
export interface LookUpRequest {
	readonly limit?: number;
	/** The id of the briefing that comes first among equals. */
	readonly first?: string;
	/** Which of all the things are wanted. */
	readonly offers?: (entry: LookUpEntry) => boolean;
}

/** Finds what a query names, as it is typed, in all the segments of a library. */
export class LookUpIndex {
	readonly #groups: readonly SegmentGroup[];
	readonly #segments: readonly LookUpSegment[];
	/** Of what was shown before: the next query shows much of it again. */
	readonly #namesakes = new Map<IndexedEntry, readonly IndexedEntry[]>();
	readonly #fuzzy = new uFuzzy({
		unicode: true,
		interSplit: '[^\\p{L}\\d]+',
		intraSplit: '\\p{Ll}\\p{Lu}',
		intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
		intraChars: '[\\p{L}\\d]',
		intraContr: "'\\p{L}{1,2}\\b",
		intraMode: 1,
		intraIns: 1,
		intraSub: 1,
		intraTrn: 1,
		intraDel: 1,
	});

	constructor(groups: readonly SegmentGroup[]) {
		this.#groups = groups;
		this.#segments = groups.flatMap(({ segments }) => segments);
	}

	/** What fits the query, the best first; everything, in the order of its kinds, when the query is empty. */
	search(query: string, { limit = Infinity, first, offers }: LookUpRequest = {}): readonly LookUpMatch[] {
		const form = searchForm(query);
		const best = new BestEntries(limit * spare, first);
		const isOffered = ({ entry }: IndexedEntry): boolean => offers?.(entry) ?? true;
		if (form !== '') {
			this.#find(form, best, isOffered);
		} else if (query.trim() === '') {
			this.#addAll(best, isOffered);
		}
		return this.#merge(
			best.sorted((briefing) => this.#placeOf(briefing)),
			limit,
		);
	}

	/** One thing by its briefing, kind and id. */
	entry(briefing: string, kind: LookUpEntry['kind'], id: string): LookUpEntry | undefined {
		const segment = this.#segments.find(({ briefings }) => briefings.has(briefing));
		const found = segment?.entries.find(
			({ entry }) => entry.id === id && entry.kind === kind && entry.briefing === briefing,
		);
		return found?.entry;
	}

	#addAll(best: BestEntries, isOffered: IsOffered): void {
		this.#scan(best, (segment, part) => {
			for (const indexed of segment.entriesOf(part)) {
				if (best.wants(indexed, 0) && isOffered(indexed)) {
					best.add({ indexed, tier: 0 });
				}
			}
		});
	}

	/** In the order of how well names fit, until enough is found: what comes later is ranked behind it. */
	#find(form: string, best: BestEntries, isOffered: IsOffered): void {
		const words = form.split(' ');
		const exact = new Set<IndexedEntry>();
		this.#segments.forEach((segment) => segment.named(form, (indexed) => exact.add(indexed)));
		/** Adds what fits so well or less; what fits better is there already. */
		const from = (tier: number): GiveEntry => {
			return (indexed) => {
				const ranked = best.wants(indexed, tier) && isOffered(indexed) && rankEntry(indexed, form, words);
				if (ranked && ranked.tier >= tier) {
					best.add(ranked);
				}
			};
		};
		exact.forEach(from(tiers.exactLabel));
		const scans: readonly (readonly [number, FindIn])[] = [
			[tiers.prefixOfLabel, (segment, part, give) => segment.labelled(form, part, give)],
			[tiers.wordOfLabel, (segment, part, give) => segment.candidates(words, 'begins', part, give)],
			[tiers.insideLabel, (segment, part, give) => segment.candidates(words, 'holds', part, give)],
		];
		for (const [tier, find] of scans) {
			if (!best.isEnough) {
				this.#scan(best, (segment, part) => find(segment, part, from(tier)));
			}
		}
		if (best.isEmpty) {
			this.#addAlike(form, words, best, isOffered);
		}
	}

	/** Of the entities all are looked at; of the many others, no more than it takes. */
	#scan(best: BestEntries, look: (segment: LookUpSegment, part: SegmentPart) => void): void {
		for (const part of segmentParts) {
			for (const segment of this.#segments) {
				if (part === 'others' && best.isEnough) {
					return;
				}
				look(segment, part);
			}
		}
	}

	/**
	 * Names with a slip in each word, where nothing fits better. Short queries would find too much; long ones
	 * would take long, since the pattern of a word grows with the square of its length. Claims are too long, and
	 * in a large library only entities are found so.
	 */
	#addAlike(form: string, words: readonly string[], best: BestEntries, isOffered: IsOffered): void {
		if (form.length < shortestFuzzy || form.length > longestFuzzy) {
			return;
		}
		const labels = new Set<string>();
		const size = this.#segments.reduce((sum, { entries }) => sum + entries.length, 0);
		for (const part of size <= mostFuzzy ? segmentParts : (['entities'] as const)) {
			for (const segment of this.#segments) {
				const tried: IndexedEntry[] = [];
				segment.candidates(words, 'alike', part, (indexed) => {
					// What is called the same would be shown with it.
					const isTried =
						indexed.entry.kind === 'entity' && labels.has(indexed.label) && !best.isOfFirst(indexed);
					if (!isTried && indexed.entry.kind !== 'claim' && isOffered(indexed)) {
						tried.push(indexed);
					}
				});
				tried.forEach(({ label }) => labels.add(label));
				this.#addFuzzy(form, tried, best);
				if (best.isEnough) {
					return;
				}
			}
		}
	}

	#addFuzzy(form: string, tried: readonly IndexedEntry[], best: BestEntries): void {
		const names = tried.flatMap((indexed) => [
			{ indexed, name: indexed.label, alias: undefined },
			...indexed.aliases.map((name, at) => ({ indexed, name, alias: indexed.entry.aliases[at] })),
		]);
		const found = new Set<IndexedEntry>();
		for (const at of (names.length > 0 &&
			this.#fuzzy.filter(
				names.map(({ name }) => name),
				form,
			)) ||
			[]) {
			const hit = names[at];
			if (hit && !found.has(hit.indexed)) {
				found.add(hit.indexed);
				best.add({ indexed: hit.indexed, alias: hit.alias, tier: tiers.fuzzy });
			}
		}
	}

	/** Makes one of the same entity in several briefings: the best of them, with the others. */
	#merge(ranked: readonly RankedEntry[], limit: number): readonly LookUpMatch[] {
		const merged = new Set<IndexedEntry>();
		const matches: LookUpMatch[] = [];
		for (const { indexed, alias } of ranked) {
			if (matches.length >= limit) {
				break;
			}
			if (!merged.has(indexed)) {
				const others = this.#namesakesOf(indexed).filter((other) => !merged.has(other));
				others.forEach((other) => merged.add(other));
				matches.push({
					entry: indexed.entry,
					...(alias !== undefined && { alias }),
					...(others.length > 0 && { others: others.map(({ entry }) => entry) }),
				});
			}
		}
		return matches;
	}

	#namesakesOf(indexed: IndexedEntry): readonly IndexedEntry[] {
		const found = this.#namesakes.get(indexed) ?? namesakes(indexed, this.#groups);
		this.#namesakes.set(indexed, found);
		return found;
	}

	#placeOf(briefing: string): number {
		let before = 0;
		for (const group of this.#groups) {
			const place = group.placeOf(briefing);
			if (place !== undefined) {
				return before + place;
			}
			before += group.size;
		}
		return before;
	}
}

type FindIn = (segment: LookUpSegment, part: SegmentPart, give: GiveEntry) => void;

type IsOffered = (indexed: IndexedEntry) => boolean;

/** What is gathered by what is wanted: some of it may turn out to be the same. */
const spare = 2;
const shortestFuzzy = 4;
const longestFuzzy = 40;
const mostFuzzy = 20_000;
