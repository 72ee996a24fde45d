import * as vscode from 'vscode';
import type { BibliographyIndex } from '../../core/bibliography/bibliography';
import { matchingCitekeys } from '../../core/bibliography/matchingCitekeys';
import type { Briefing, CslItem } from '../../core/briefing';
import type { CompletionContext } from '../../core/completion/completionContext';
import { writeCitation } from '../../core/citations/writeCitation';
import { publisherOf } from '../../core/references/formatReference';
import { referenceText } from '../../host/dateText';
import type { Proposal } from './metadataValues';

/** More entries of bibliographies than this are not offered at a time. */
const mostEntries = 100;

/** Where a citekey is being written. */
export type CitekeyContext = Extract<CompletionContext, { kind: 'citekey' | 'bareCitekey' }>;

/** The references of a briefing, then what its bibliographies have for what is typed; more typing may find others. */
export function citekeyProposals(
	{ references }: Briefing,
	indexes: readonly BibliographyIndex[],
	context: CitekeyContext,
	typed: string,
): { readonly proposals: readonly Proposal[]; readonly isIncomplete: boolean } {
	const known = new Set(references.map(({ citekey }) => citekey));
	const keys = indexes.map(({ offsets }) => [...offsets.keys()].filter((key) => !known.has(key)));
	const matching = matchingCitekeys(new Set(keys.flat()), typed.replace(/^@/, ''));
	const entries = matching.slice(0, mostEntries).flatMap((citekey) => {
		const item = indexes.findLast(({ offsets }) => offsets.has(citekey))?.itemOf(citekey);
		return item ? [{ citekey, item }] : [];
	});
	return {
		proposals: [...references, ...entries].map(({ citekey, item }) => proposal(citekey, item, context)),
		isIncomplete: matching.length > mostEntries,
	};
}

function proposal(citekey: string, item: CslItem, context: CitekeyContext): Proposal {
	const shared = {
		kind: vscode.CompletionItemKind.Reference,
		detail: publisherOf(item),
		documentation: referenceText(item),
	};
	const citation = writeCitation([{ citekey }]);
	if (context.kind === 'bareCitekey') {
		return { ...shared, label: citation, filter: `@${citekey}` };
	}
	const isBare = !citation.startsWith('[@{');
	return {
		...shared,
		label: citekey,
		insert: context.isBraced ? `${citekey}}` : isBare ? citekey : `{${citekey}}`,
		commits: [']', ';', ','],
	};
}
