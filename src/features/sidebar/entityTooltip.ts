import * as vscode from 'vscode';
import { referencesIn } from '../../core/about';
import type { Briefing, CitationItem, Entity } from '../../core/briefing';
import { entityParagraphs } from '../../host/entityParagraphs';

/** What is known of an entity, with the numbers of its sources. Its Markdown is not trusted, as it comes from a file. */
export function entityTooltip(briefing: Briefing, entity: Entity): vscode.MarkdownString {
	const citation = (cite: readonly CitationItem[]): string => {
		const numbers = referencesIn(briefing, cite).map(({ number }) => number);
		return numbers.length === 0 ? '' : `[${numbers.join(', ')}]`;
	};
	return new vscode.MarkdownString(entityParagraphs(entity, { citation }).join('\n\n'));
}
