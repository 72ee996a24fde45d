import * as vscode from 'vscode';
import type { Briefing, Entity, Fact } from '../../core/briefing';
import { escapeMarkdown } from '../../core/escapeMarkdown';
import { listText } from '../../core/listText';
import { interfaceLanguage } from '../../host/interfaceLanguage';
import { dateText } from '../../host/dateText';
import { kindName } from '../../host/kindWords';

/** What is known of an entity, in short. Everything in it comes from a file, so nothing in it is trusted. */
export function entityTooltip(briefing: Briefing, entity: Entity): vscode.MarkdownString {
	const kind = entity.added
		? vscode.l10n.t('{0}, added by the briefing', kindName(entity.kind))
		: kindName(entity.kind);
	const paragraphs = [
		`**${escapeMarkdown(entity.name)}** — ${escapeMarkdown(kind)}`,
		escapeMarkdown(otherNames(entity)),
		escapeMarkdown(entity.summary?.text ?? ''),
		entity.facts.map((fact) => factLine(briefing, fact)).join('\n'),
	];
	return new vscode.MarkdownString(paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'));
}

function otherNames({ name, aliases }: Entity): string {
	const names = aliases.map((alias) => alias.name).filter((alias) => alias !== name);
	return names.length === 0 ? '' : vscode.l10n.t('Also called {0}', listText(names, interfaceLanguage()));
}

function factLine(briefing: Briefing, { label, value, unit, scope, asOf, cite }: Fact): string {
	const figure = [dateText(value), unit ?? ''].filter((part) => part !== '').join(' ');
	const conditions = [scope ?? '', asOf === undefined ? '' : vscode.l10n.t('as of {0}', dateText(asOf))];
	const numbers = cite.flatMap(({ citekey }) =>
		briefing.references.filter((reference) => reference.citekey === citekey).map(({ number }) => number),
	);
	const said = conditions.filter((condition) => condition !== '').join(', ');
	return [
		`- ${escapeMarkdown(label)}: ${escapeMarkdown(figure)}`,
		said === '' ? '' : ` (${escapeMarkdown(said)})`,
		numbers.length === 0 ? '' : ` \\[${numbers.join(', ')}\\]`,
	].join('');
}
