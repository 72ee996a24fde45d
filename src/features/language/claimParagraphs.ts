import * as vscode from 'vscode';
import type { Briefing, CitationItem, Claim } from '../../core/briefing';
import { writeCitation } from '../../core/citations/writeCitation';
import { escapeMarkdown } from '../../core/escapeMarkdown';
import { listText } from '../../core/listText';
import { namesOfParties } from '../../core/partyName';
import { interfaceLanguage } from '../../host/interfaceLanguage';
import { kindName } from '../../host/kindWords';
import { standingWords } from '../../host/standingWords';
import { verdictWords } from '../../host/verdictWords';

/** What a hover says of a claim: who makes it, the words with their sources, who denies it, what the check found. */
export function claimParagraphs(briefing: Briefing, claim: Claim): readonly string[] {
	const { by, text, cite, standing, deniedBy, check } = claim;
	const who = [...namesOfParties(briefing, by), standingWords()[standing]].join(', ');
	return [
		`**${escapeMarkdown(kindName('claim'))}** — ${escapeMarkdown(who)}`,
		escapeMarkdown(withSources(text, cite)),
		deniedBy.length === 0
			? ''
			: labelled(
					vscode.l10n.t('Denied by'),
					listText(namesOfParties(briefing, deniedBy), interfaceLanguage()),
				),
		labelled(
			vscode.l10n.t('This briefing’s check'),
			check
				? withSources(
						[verdictWords()[check.verdict], check.note?.text ?? ''].filter((part) => part !== '').join('. '),
						check.cite,
					)
				: vscode.l10n.t('not checked'),
		),
	].filter((paragraph) => paragraph !== '');
}

function labelled(label: string, text: string): string {
	return escapeMarkdown(vscode.l10n.t('{0}: {1}', label, text));
}

function withSources(text: string, cite: readonly CitationItem[]): string {
	return cite.length === 0 ? text : `${text} ${writeCitation(cite)}`;
}
