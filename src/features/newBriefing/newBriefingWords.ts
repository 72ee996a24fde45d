import * as vscode from 'vscode';
import type { NewBriefingWords } from './newBriefingText';

/** The words of a new briefing, in the language of VS Code. */
export function newBriefingWords(): NewBriefingWords {
	const { l10n } = vscode;
	return {
		title: l10n.t('A new briefing'),
		summary: l10n.t('Say in two or three sentences what the article says, each with its source {0}.', '{0}'),
		heading: l10n.t('What does the article say?'),
		claim: l10n.t('[{0} says of itself what the article repeats {1}]{2}.', '{0}', '{1}', '{2}'),
		organization: l10n.t('Some Organization'),
		checkNote: l10n.t('Not checked yet.'),
		articleTitle: l10n.t('The title of the article'),
		publisher: l10n.t('Its publisher'),
		comments: {
			guide: l10n.t('The command "Briefing: Open Format Guide" explains how a briefing is written.'),
			article: l10n.t('The id of the article among the references below.'),
			summary: l10n.t('The summary, in Markdown. A citation is the id of a reference: [@article, p. 3].'),
			entities: l10n.t('Who and what the article is about. Their names are found in the text.'),
			checks: l10n.t('What you found when you checked a claim, by the id of the claim.'),
			verdict: l10n.t('agrees, sharper, differs or open; all but open need a "cite".'),
			references: l10n.t('The sources, as CSL items in YAML.'),
			date: l10n.t('As exact as is known: "2025", "2025-01" or "2025-01-20".'),
		},
	};
}
