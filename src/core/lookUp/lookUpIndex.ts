import uFuzzy from '@leeoniya/ufuzzy';
import { rankEntry, tiers, type IndexedEntry, type RankedEntry } from './indexedEntry';
import type { LookUpEntry } from './lookUpEntry';
import type { LookUpSegment } from './lookUpSegment';
import { namesakes } from './namesakes';
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
	readonly #segments: readonly LookUpSegment[];
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

	constructor(segments: readonly LookUpSegment[]) {
		this.#segments = segments;
	}

	/** What fits the query, the best first; everything, in the order of its kinds, when the query is empty. */
	search(query: string, { limit = Infinity, first, offers }: LookUpRequest = {}): readonly LookUpMatch[] {
		const form = searchForm(query);
		const isOffered = ({ entry }: IndexedEntry): boolean => offers?.(entry) ?? true;
		const found =
			form !== '' ? this.#find(form, limit, isOffered) : query.trim() === '' ? this.#all(isOffered) : [];
		return this.#merge(best(found, limit, first), limit);
	}

	/** One thing by its briefing, kind and id. */
	entry(briefing: string, kind: LookUpEntry['kind'], id: string): LookUpEntry | undefined {
		for (const { entries } of this.#segments) {
			for (const { entry } of entries) {
				if (entry.id === id && entry.kind === kind && entry.briefing === briefing) {
					return entry;
				}
			}
		}
		return undefined;
	}

	#all(isOffered: (indexed: IndexedEntry) => boolean): readonly RankedEntry[] {
		return this.#segments.flatMap(({ entries }) =>
			entries.filter(isOffered).map((indexed) => ({ indexed, tier: 0 })),
		);
	}

	#find(form: string, limit: number, isOffered: (indexed: IndexedEntry) => boolean): readonly RankedEntry[] {
		const words = form.split(' ');
		const find = (mode: 'begins' | 'holds'): readonly RankedEntry[] => {
			const found: RankedEntry[] = [];
			for (const segment of this.#segments) {
				for (const indexed of segment.candidates(words, mode)) {
					const ranked = isOffered(indexed) ? rankEntry(indexed, form, words) : undefined;
					if (ranked) {
						found.push(ranked);
					}
				}
			}
			return found;
		};
		// What only holds the words is ranked behind all that begins with them.
		const beginning = find('begins');
		const found = beginning.length >= limit ? beginning : find('holds');
		return found.length > 0 ? found : this.#findAlike(form, isOffered);
	}

	/**
	 * Names with a slip in each word, where nothing fits better. Short queries would find too much; long ones
	 * would take long, since the pattern of a word grows with the square of its length; and in a large library
	 * only entities are found so.
	 */
	#findAlike(form: string, isOffered: (indexed: IndexedEntry) => boolean): readonly RankedEntry[] {
		if (form.length < shortestFuzzy || form.length > longestFuzzy) {
			return [];
		}
		const size = this.#segments.reduce((sum, { entries }) => sum + entries.length, 0);
		const isTried = ({ entry }: IndexedEntry): boolean =>
			entry.kind === 'entity' || (entry.kind !== 'claim' && size <= mostFuzzy);
		const names = this.#segments.flatMap(({ entries }) =>
			entries
				.filter((indexed) => isTried(indexed) && isOffered(indexed))
				.flatMap((indexed) => [
					{ indexed, name: indexed.label, alias: undefined },
					...indexed.aliases.map((name, at) => ({ indexed, name, alias: indexed.entry.aliases[at] })),
				]),
		);
		const found = new Map<IndexedEntry, RankedEntry>();
		const haystack = names.map(({ name }) => name);
		for (const at of this.#fuzzy.filter(haystack, form) ?? []) {
			const hit = names[at];
			if (hit && !found.has(hit.indexed)) {
				found.set(hit.indexed, { indexed: hit.indexed, alias: hit.alias, tier: tiers.indexOf('fuzzy') });
			}
		}
		return [...found.values()];
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
				const others = namesakes(indexed, this.#segments).filter((other) => !merged.has(other));
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
}

const shortestFuzzy = 4;
const longestFuzzy = 40;
const mostFuzzy = 20_000;

/** Those that can be among the first, in their order. More than the limit, since some may be the same. */
function best(
	found: readonly RankedEntry[],
	limit: number,
	first: string | undefined,
): readonly RankedEntry[] {
	const rankOf = ({ indexed, tier }: RankedEntry): number => tier * 16 + indexed.kindRank;
	const enough = limit * 8;
	let kept = found;
	if (found.length > enough) {
		const counts: number[] = [];
		for (const ranked of found) {
			const rank = rankOf(ranked);
			counts[rank] = (counts[rank] ?? 0) + 1;
		}
		let sum = 0;
		const last = counts.findIndex((count) => (sum += count ?? 0) >= enough);
		kept = found.filter((ranked) => rankOf(ranked) <= last);
	}
	const briefings = new Map<string, number>();
	for (const { indexed } of kept) {
		const { briefing } = indexed.entry;
		if (!briefings.has(briefing)) {
			briefings.set(briefing, briefing === first ? -1 : briefings.size);
		}
	}
	const briefingRank = ({ indexed }: RankedEntry): number => briefings.get(indexed.entry.briefing) ?? 0;
	return [...kept].sort(
		(a, b) =>
			rankOf(a) - rankOf(b) ||
			briefingRank(a) - briefingRank(b) ||
			b.indexed.entry.weight - a.indexed.entry.weight,
	);
}
