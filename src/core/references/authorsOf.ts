import type { CslItem } from '../briefing';
import { formatNames, publisherOf, titleOf } from './formatReference';

/** Who stands in a sentence for a citekey that is cited without brackets, as in "@key reports". */
export type Authors = Pick<ReadonlyMap<string, string>, 'get'>;

/** The authors of items, else their publications, else their titles; each is put into words when it is asked for. */
export function authorsOf(itemOf: (citekey: string) => CslItem | undefined, language: string): Authors {
	const known = new Map<string, string | undefined>();
	return {
		get: (citekey) => {
			if (!known.has(citekey)) {
				const item = itemOf(citekey);
				known.set(citekey, item && authorInText(item, language));
			}
			return known.get(citekey);
		},
	};
}

function authorInText(item: CslItem, language: string): string {
	const others = [publisherOf(item), titleOf(item)].find((name) => name !== undefined && name !== '');
	return formatNames(item.author ?? [], language) || (others ?? '');
}
