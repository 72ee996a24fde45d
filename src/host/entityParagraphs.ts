import * as vscode from 'vscode';
import type { CitationItem, Entity, Fact } from '../core/briefing';
import { escapeMarkdown } from '../core/escapeMarkdown';
import { listText } from '../core/listText';
import { dateText, factValueText } from './dateText';
import { interfaceLanguage } from './interfaceLanguage';
import { kindName } from './kindWords';

/** How an entity is described where there is little room. */
export interface EntityParagraphsOptions {
	/** How many of its facts are told. */
	readonly mostFacts?: number;
	/** How a fact cites its sources, in plain text; the empty text where nothing is to be said. */
	readonly citation: (cite: readonly CitationItem[]) => string;
}

/** What is known of an entity, in paragraphs of Markdown in which all that comes from the file is escaped. */
export function entityParagraphs(
	{ name, aliases, kind, added, summary, facts }: Entity,
	{ mostFacts, citation }: EntityParagraphsOptions,
): readonly string[] {
	const kindText = added ? vscode.l10n.t('{0}, added by the briefing', kindName(kind)) : kindName(kind);
	const others = aliases.map((alias) => alias.name).filter((alias) => alias !== name);
	return [
		`**${escapeMarkdown(name)}** — ${escapeMarkdown(kindText)}`,
		others.length === 0
			? ''
			: escapeMarkdown(vscode.l10n.t('Also called {0}', listText(others, interfaceLanguage()))),
		escapeMarkdown(summary?.text ?? ''),
		facts
			.slice(0, mostFacts)
			.map((fact) => factLine(fact, citation(fact.cite)))
			.join('\n'),
	].filter((paragraph) => paragraph !== '');
}

function factLine({ label, value, unit, scope, asOf }: Fact, citation: string): string {
	const figure = [factValueText(value), unit ?? ''].filter((part) => part !== '').join(' ');
	const conditions = [scope ?? '', asOf === undefined ? '' : vscode.l10n.t('as of {0}', dateText(asOf))];
	const said = conditions.filter((condition) => condition !== '').join(', ');
	return [
		`- ${escapeMarkdown(label)}: ${escapeMarkdown(figure)}`,
		said === '' ? '' : ` (${escapeMarkdown(said)})`,
		citation === '' ? '' : ` ${escapeMarkdown(citation)}`,
	].join('');
}
