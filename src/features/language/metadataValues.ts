import * as vscode from 'vscode';
import type { Briefing } from '../../core/briefing';
import { cslTypes } from '../../core/completion/cslKeys';
import { standingDescriptions, valuesAt, verdictDescriptions } from '../../core/completion/schemaAt';
import { writeCitation } from '../../core/citations/writeCitation';
import { titleOf } from '../../core/references/formatReference';
import { tieKinds } from '../../core/ties/tieFamily';
import { referenceText } from '../../host/dateText';
import { kindName } from '../../host/kindWords';
import { searchWords } from './searchWords';

/** Something that can be written. */
export interface Proposal {
	readonly label: string;
	/** What stands beside the label in the list. */
	readonly description?: string;
	readonly kind: vscode.CompletionItemKind;
	/** What is written, if not the label. */
	readonly insert?: string;
	/** What the user's letters are compared with, if not the label. */
	readonly filter?: string;
	readonly detail?: string;
	readonly documentation?: string;
	readonly commits?: readonly string[];
	/** Something can be chosen right behind it. */
	readonly continues?: boolean;
	/** It is a key with its colon, which takes the place of a key with its colon. */
	readonly isKey?: boolean;
}

const entityKinds = ['lab', 'model', 'person', 'hardware', 'organization'];

/** The values for a path of the metadata, in the quotation mark that is there already, if one is. */
export function metadataValues(
	briefing: Briefing,
	path: readonly string[],
	quote: string,
	taken: readonly string[],
): readonly Proposal[] {
	const inQuotes = (proposal: Proposal): Proposal => {
		const insert = `${quote}${proposal.insert ?? proposal.label}${quote}`;
		return { ...proposal, insert, filter: `${quote}${proposal.filter ?? proposal.label}` };
	};
	const key = path.findLast((step) => step !== '*') ?? '';
	const within = path.at(-2) === '*' ? path.at(-3) : path[0];
	const allowed = valuesAt(path);
	if (allowed) {
		return allowed.map((label) => ({
			label,
			kind: vscode.CompletionItemKind.EnumMember,
			documentation: descriptionOf(label),
		}));
	}
	if (key === 'checks' && path.length === 1) {
		return briefing.claims
			.filter(({ id }) => !taken.includes(id))
			.map(({ id, text }) => ({
				label: id,
				insert: `${id}:`,
				kind: vscode.CompletionItemKind.Event,
				documentation: text,
				isKey: true,
			}));
	}
	if (key === 'cite') {
		return briefing.references.map(({ citekey, item }) => {
			const citation = writeCitation([{ citekey }]);
			const mark = quote || '"';
			return {
				label: citation,
				description: titleOf(item),
				insert: `${mark}${citation}${mark}`,
				filter: `${quote}${citation} ${searchWords(item)}`,
				kind: vscode.CompletionItemKind.Reference,
				documentation: referenceText(item),
			};
		});
	}
	return plainValues(briefing, key, within).map(inQuotes);
}

function plainValues(briefing: Briefing, key: string, within: string | undefined): readonly Proposal[] {
	switch (key) {
		case 'kind':
			return within === 'relations'
				? words([
						...tieKinds,
						...briefing.entities.flatMap(({ relations }) => relations.map(({ kind }) => kind)),
					])
				: words([...entityKinds, ...briefing.entities.map(({ kind }) => kind)]);
		case 'type':
			return within === 'references' ? words(cslTypes) : [];
		case 'lab':
		case 'to':
		case 'near':
		case 'about':
			return briefing.entities.map(({ id, name, kind }) => ({
				label: id,
				kind: vscode.CompletionItemKind.Class,
				detail: `${name} (${kindName(kind)})`,
			}));
		case 'section':
			return briefing.sections.map(({ id, title }) => ({
				label: id,
				kind: vscode.CompletionItemKind.Module,
				documentation: title,
			}));
		case 'article':
			return briefing.references.map(({ citekey, item }) => ({
				label: citekey,
				description: titleOf(item),
				filter: `${citekey} ${searchWords(item)}`,
				kind: vscode.CompletionItemKind.Reference,
				documentation: referenceText(item),
			}));
		default:
			return [];
	}
}

function words(all: readonly string[]): readonly Proposal[] {
	return [...new Set(all)].map((label) => ({ label, kind: vscode.CompletionItemKind.EnumMember }));
}

function descriptionOf(value: string): string | undefined {
	const descriptions: Readonly<Record<string, string | undefined>> = {
		...verdictDescriptions,
		...standingDescriptions,
	};
	const description = descriptions[value];
	return description === undefined ? undefined : vscode.l10n.t(description);
}
