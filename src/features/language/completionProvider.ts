import * as vscode from 'vscode';
import type { Briefing } from '../../core/briefing';
import type { CompletionContext } from '../../core/completion/completionContext';
import { completionContextAt } from '../../core/completion/completionContextAt';
import { keysAt, standingDescriptions } from '../../core/completion/schemaAt';
import { escapeMarkdown } from '../../core/escapeMarkdown';
import { kindName } from '../../host/kindWords';
import { citekeyProposals, type CitekeyContext } from './citekeyProposals';
import type { LanguageOptions } from './language';
import { metadataValues, type Proposal } from './metadataValues';

/** What can be written in citations, links, attributes and the metadata. */
export class CompletionProvider implements vscode.CompletionItemProvider {
	readonly #options: LanguageOptions;

	constructor(options: LanguageOptions) {
		this.#options = options;
	}

	async provideCompletionItems(
		document: vscode.TextDocument,
		position: vscode.Position,
		token: vscode.CancellationToken,
	): Promise<vscode.CompletionList | undefined> {
		const { line, character } = position;
		const context = completionContextAt(document.getText(), line, character);
		const parsed = context && (await this.#options.documents.parsedUnlessCancelled(document, token));
		if (!parsed) {
			return undefined;
		}
		const replaced = new vscode.Range(line, context.startColumn, line, context.endColumn);
		const range = { inserting: new vscode.Range(replaced.start, position), replacing: replaced };
		const offered =
			context.kind === 'citekey' || context.kind === 'bareCitekey'
				? citekeyProposals(
						parsed.briefing,
						this.#options.bibliographies.indexes(document.uri).map(({ index }) => index),
						context,
						document.getText(range.inserting),
					)
				: { proposals: proposals(parsed.briefing, context), isIncomplete: false };
		const items = offered.proposals.map((proposal, index) =>
			proposal.isKey ? toItem(...keyAt(proposal, document, replaced), index) : toItem(proposal, range, index),
		);
		return new vscode.CompletionList(items, offered.isIncomplete);
	}
}

function toItem(
	{ label, description, insert = label, filter, kind, detail, documentation, commits, continues }: Proposal,
	range: vscode.CompletionItem['range'],
	index: number,
): vscode.CompletionItem {
	const item = new vscode.CompletionItem(description === undefined ? label : { label, description }, kind);
	item.insertText = insert;
	item.filterText = filter ?? label;
	item.range = range;
	item.detail = detail;
	item.documentation =
		documentation === undefined ? undefined : new vscode.MarkdownString(escapeMarkdown(documentation));
	item.commitCharacters = commits ? [...commits] : undefined;
	// Before what VS Code's own Markdown proposes, which begins with the sign of an anchor.
	item.sortText = `!${String(index).padStart(5, '0')}`;
	if (continues) {
		item.command = { command: 'editor.action.triggerSuggest', title: vscode.l10n.t('Suggest') };
	}
	return item;
}

/** A key with one space behind it where its value follows, which takes the place of a space that is there. */
function keyAt(
	proposal: Proposal,
	document: vscode.TextDocument,
	replaced: vscode.Range,
): readonly [Proposal, vscode.Range] {
	const { text } = document.lineAt(replaced.start.line);
	const isSpaceNext =
		text.charAt(replaced.end.character) === ' ' && !document.getText(replaced).endsWith(' ');
	const end = replaced.end.translate(0, isSpaceNext ? 1 : 0);
	const rest = text.slice(end.character);
	const key = (proposal.insert ?? proposal.label).trimEnd();
	const needsSpace = rest.trim() === '' ? proposal.insert?.endsWith(' ') : !/^\s/.test(rest);
	return [{ ...proposal, insert: needsSpace ? `${key} ` : key }, new vscode.Range(replaced.start, end)];
}

type Context = Exclude<CompletionContext, CitekeyContext>;

function proposals(briefing: Briefing, context: Context): readonly Proposal[] {
	switch (context.kind) {
		case 'link':
			return linkProposals(briefing);
		case 'attribute':
			return attributeProposals(context.present);
		case 'attributeValue':
			return context.key === 'standing'
				? Object.entries(standingDescriptions).map(([label, description]) => ({
						label,
						kind: vscode.CompletionItemKind.EnumMember,
						documentation: vscode.l10n.t(description),
						commits: [' ', '}'],
					}))
				: entityProposals(briefing);
		case 'key':
			return context.path.at(-1) === '*' && context.path.at(-2) === 'about'
				? entityProposals(briefing)
				: [
						...keyProposals(context.path, context.siblings),
						...metadataValues(briefing, context.path, '', context.siblings),
					];
		case 'value':
			return metadataValues(briefing, context.path, context.quote, []);
	}
}

function linkProposals(briefing: Briefing): readonly Proposal[] {
	const places = [
		...entityProposals(briefing),
		...briefing.sections.map(({ id, title }) => ({
			label: id,
			kind: vscode.CompletionItemKind.Module,
			detail: kindName('section'),
			documentation: title,
		})),
		...briefing.claims.map(({ id, text }) => ({
			label: id,
			kind: vscode.CompletionItemKind.Event,
			detail: kindName('claim'),
			documentation: text,
		})),
	];
	return places.map((place) => {
		const insert = `#${place.label.replace(/[\s()<>%]/g, encodedInLink)}`;
		return { ...place, insert, filter: insert, commits: [')'] };
	});
}

function entityProposals(briefing: Briefing): readonly Proposal[] {
	return briefing.entities.map(({ id, kind, name, summary }) => ({
		label: id,
		kind: vscode.CompletionItemKind.Class,
		detail: `${name} (${kindName(kind)})`,
		documentation: summary?.text,
	}));
}

function attributeProposals(present: readonly string[]): readonly Proposal[] {
	const all: readonly Proposal[] = [
		{
			label: '.claim',
			kind: vscode.CompletionItemKind.Keyword,
			documentation: vscode.l10n.t('The words are a claim.'),
		},
		{
			label: 'by',
			insert: 'by=',
			kind: vscode.CompletionItemKind.Property,
			documentation: vscode.l10n.t('Who makes the claim: ids of entities, or a name in quotation marks.'),
			continues: true,
		},
		{
			label: 'denied-by',
			insert: 'denied-by=',
			kind: vscode.CompletionItemKind.Property,
			documentation: vscode.l10n.t('Who denies the claim: ids of entities, or a name in quotation marks.'),
			continues: true,
		},
		{
			label: 'standing',
			insert: 'standing=',
			kind: vscode.CompletionItemKind.Property,
			documentation: vscode.l10n.t('How the article presents the claim.'),
			continues: true,
		},
	];
	return all.filter(({ label }) => !present.includes(label));
}

function keyProposals(path: readonly string[], siblings: readonly string[]): readonly Proposal[] {
	return keysAt(path)
		.filter(({ name }) => !siblings.includes(name))
		.map(({ name, description, isRequired, holds }) => ({
			label: name,
			insert: holds === 'mappings' ? `${name}:` : `${name}: `,
			kind: vscode.CompletionItemKind.Property,
			detail: isRequired ? vscode.l10n.t('required') : undefined,
			documentation: description === '' ? undefined : vscode.l10n.t(description),
			continues: holds === 'text',
			isKey: true,
		}));
}

/** As it may stand in a link; `encodeURIComponent` leaves parentheses alone, one of which would end the link. */
function encodedInLink(character: string): string {
	return encodeURIComponent(character).replace(/[()]/g, (each) => `%${each.charCodeAt(0).toString(16)}`);
}
