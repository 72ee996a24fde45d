import * as vscode from 'vscode';
import type { BibliographyIndex } from '../../core/bibliography/bibliography';
import { matchingCitekeys } from '../../core/bibliography/matchingCitekeys';
import type { Briefing, CslItem } from '../../core/briefing';
import type { CompletionContext } from '../../core/completion/completionContext';
import { writeCitation } from '../../core/citations/writeCitation';
import { publisherOf, titleOf } from '../../core/references/formatReference';
import { referenceText } from '../../host/dateText';
import type { Proposal } from './metadataValues';
import { searchWords } from './searchWords';

/** More entries of bibliographies than this are not offered at a time. */
const mostEntries = 100;

/** Where a citekey is being written. */
export type CitekeyContext = Extract<CompletionContext, { kind: 'citekey' | 'bareCitekey' }>;

/**
 * The references of a briefing, then what its bibliographies have for what is typed; more typing may find others. Large
 * bibliographies are searched by their keys alone, since their entries are read one by one.
 */
export function citekeyProposals(
	{ references }: Briefing,
	indexes: readonly BibliographyIndex[],
	context: CitekeyContext,
	typed: string,
): { readonly proposals: readonly Proposal[]; readonly isIncomplete: boolean } {
	const known = new Set(references.map(({ citekey }) => citekey));
	const keys = indexes.map(({ offsets }) => [...offsets.keys()].filter((key) => !known.has(key)));
	const all = new Set(keys.flat());
	const word = typed.replace(/^@/, '');
	const matching = all.size > mostEntries ? matchingCitekeys(all, word) : [...all];
	const entries = matching.slice(0, mostEntries).flatMap((citekey) => {
		const item = indexes.findLast(({ offsets }) => offsets.has(citekey))?.itemOf(citekey);
		return item ? [{ citekey, item }] : [];
	});
	return {
		proposals: [...references, ...entries].map(({ citekey, item }) => proposal(citekey, item, context, word)),
		// What is typed settles what commits, too.
		isIncomplete: matching.length > mostEntries || context.kind === 'citekey',
	};
}

function proposal(citekey: string, item: CslItem, context: CitekeyContext, typed: string): Proposal {
	const filter = `${citekey} ${searchWords(item)}`;
	const shared = {
		description: titleOf(item),
		kind: vscode.CompletionItemKind.Reference,
		detail: publisherOf(item),
		documentation: referenceText(item),
	};
	const citation = writeCitation([{ citekey }]);
	if (context.kind === 'bareCitekey') {
		return { ...shared, label: citation, filter: `@${filter}` };
	}
	const isBare = !citation.startsWith('[@{');
	return {
		...shared,
		label: citekey,
		filter,
		insert: context.isBraced ? `${citekey}}` : isBare ? citekey : `{${citekey}}`,
		// Whoever types a key that is not there yet means no source in whose title its letters happen to be.
		commits: isPartOf(typed, citekey) ? [']', ';', ','] : [],
	};
}

function isPartOf(typed: string, citekey: string): boolean {
	return typed !== '' && citekey.toLowerCase().includes(typed.toLowerCase());
}
