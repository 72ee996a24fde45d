import * as vscode from 'vscode';
import { placesCiting, referencesIn } from '../../core/about';
import type { Briefing, Fact, Place, Reference } from '../../core/briefing';
import { briefingItem } from '../../core/briefingItem';
import { escapeMarkdown } from '../../core/escapeMarkdown';
import { metadataKeyAt } from '../../core/completion/metadataKeyAt';
import { keyDescription } from '../../core/completion/schemaAt';
import { referenceAddress } from '../../core/references/referenceAddress';
import { targetAt } from '../../core/symbols/symbolAt';
import { dateText, referenceText } from '../../host/dateText';
import { kindName } from '../../host/kindWords';
import { toRange } from '../../host/toRange';
import { claimParagraphs } from './claimParagraphs';
import { fromPosition, parsedUnlessCancelled, type LanguageOptions } from './language';

const mostFacts = 3;
const mostPlaces = 5;

/** What is behind a citation, a mention, a link or a key. All that comes from the file is escaped and not trusted. */
export class HoverProvider implements vscode.HoverProvider {
	readonly #options: LanguageOptions;

	constructor(options: LanguageOptions) {
		this.#options = options;
	}

	async provideHover(
		document: vscode.TextDocument,
		position: vscode.Position,
		token: vscode.CancellationToken,
	): Promise<vscode.Hover | undefined> {
		const parsed = await parsedUnlessCancelled(this.#options.documents, document, token);
		if (!parsed) {
			return undefined;
		}
		const target = targetAt(parsed.symbols(), fromPosition(position));
		if (target) {
			const paragraphs =
				target.space === 'citekey'
					? sourceParagraphs(parsed.briefing, target.id)
					: itemParagraphs(parsed.briefing, target.id);
			return hover(paragraphs, toRange(target.range));
		}
		const key = metadataKeyAt(document.getText(), position.line, position.character);
		const description = key && keyDescription(key.path);
		return description
			? hover(
					[`**${escapeMarkdown(key.path.at(-1) ?? '')}** — ${escapeMarkdown(vscode.l10n.t(description))}`],
					new vscode.Range(position.line, key.startColumn, position.line, key.endColumn),
				)
			: undefined;
	}
}

function hover(paragraphs: readonly string[], range: vscode.Range): vscode.Hover | undefined {
	const said = paragraphs.filter((paragraph) => paragraph !== '');
	return said.length === 0
		? undefined
		: new vscode.Hover(new vscode.MarkdownString(said.join('\n\n')), range);
}

function sourceParagraphs(briefing: Briefing, citekey: string): readonly string[] {
	const reference = briefing.references.find((candidate) => candidate.citekey === citekey);
	if (!reference) {
		return [];
	}
	const { item } = reference;
	const places = placesCiting(briefing, citekey);
	const named = [...new Set(places.map((place) => placeText(briefing, place)))];
	const more = named.length - mostPlaces;
	const list = named.slice(0, mostPlaces).join('; ');
	return [
		escapeMarkdown(referenceText(item)),
		escapeMarkdown(referenceAddress(item) ?? ''),
		escapeMarkdown(
			named.length === 0
				? vscode.l10n.t('Not cited.')
				: more > 0
					? vscode.l10n.t('Cited in: {0}; {1} more', list, more)
					: vscode.l10n.t('Cited in: {0}', list),
		),
	];
}

function placeText(briefing: Briefing, place: Place): string {
	switch (place.kind) {
		case 'abstract':
			return vscode.l10n.t('summary');
		case 'section':
			return briefing.sections.find(({ id }) => id === place.section)?.title || place.section;
		case 'entity':
			return briefing.entities.find(({ id }) => id === place.entity)?.name ?? place.entity;
		case 'check':
			return vscode.l10n.t('check of {0}', place.claim);
		case 'event':
			return vscode.l10n.t('timeline');
	}
}

function itemParagraphs(briefing: Briefing, id: string): readonly string[] {
	const item = briefingItem(briefing, id);
	switch (item?.kind) {
		case 'entity': {
			const { name, kind, summary, facts } = item.entity;
			return [
				`**${escapeMarkdown(name)}** — ${escapeMarkdown(kindName(kind))}`,
				escapeMarkdown(summary?.text ?? ''),
				facts
					.slice(0, mostFacts)
					.map((fact) => factLine(briefing, fact))
					.join('\n'),
			];
		}
		case 'section':
			return [
				`**${escapeMarkdown(item.section.title || item.section.id)}** — ${escapeMarkdown(kindName('section'))}`,
			];
		case 'claim':
			return claimParagraphs(briefing, item.claim);
		default:
			return [];
	}
}

function factLine(briefing: Briefing, { label, value, unit, scope, cite }: Fact): string {
	const figure = [dateText(value), unit ?? ''].filter((part) => part !== '').join(' ');
	const sources = referencesIn(briefing, cite).map(({ citekey }: Reference) => `@${citekey}`);
	return [
		`- ${escapeMarkdown(label)}: ${escapeMarkdown(figure)}`,
		scope === undefined ? '' : ` (${escapeMarkdown(scope)})`,
		sources.length === 0 ? '' : ` ${escapeMarkdown(`[${sources.join('; ')}]`)}`,
	].join('');
}
