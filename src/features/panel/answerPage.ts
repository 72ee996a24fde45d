import * as vscode from 'vscode';
import { copyText } from '../../host/copyText';
import type { MessageFromPanel } from '../../protocol/messagesFromPanel';
import type { PanelConnection } from './panelConnection';
import type { ShownBriefing } from './shownBriefing';

/** What a page asks that changes nothing of the panel itself. */
export type PageQuestion = Extract<
	MessageFromPanel,
	{ type: 'choose' | 'compare' | 'copyComparison' | 'showProblems' }
>;

/** Answers a page: on the page itself, in the clipboard, or where VS Code shows problems. */
export function answerPage(
	page: PanelConnection,
	question: PageQuestion,
	shown: ShownBriefing | undefined,
): void {
	switch (question.type) {
		case 'choose':
			page.post({ type: 'pane', target: question.target, ...shown?.contentFor(question.target) });
			break;
		case 'compare': {
			const { entities } = question;
			page.post({ type: 'compared', entities, content: shown?.renderCompared(entities) ?? '' });
			break;
		}
		case 'copyComparison': {
			const table = shown?.comparisonInMarkdown(question);
			if (table !== undefined) {
				void copyText(table, vscode.l10n.t('Copied the table, with its citations'));
			}
			break;
		}
		case 'showProblems':
			void vscode.commands.executeCommand('workbench.actions.view.problems');
			break;
		default:
			question satisfies never;
	}
}
