import * as vscode from 'vscode';
import type { Briefing } from '../../core/briefing';
import { briefingItem } from '../../core/briefingItem';
import { writeCitation } from '../../core/citations/writeCitation';
import { escapeMarkdown } from '../../core/escapeMarkdown';
import { metadataKeyAt } from '../../core/completion/metadataKeyAt';
import { keyDescription } from '../../core/completion/schemaAt';
import { targetAt, type SymbolTarget } from '../../core/symbols/symbolAt';
import { entityParagraphs } from '../../host/entityParagraphs';
import { kindName } from '../../host/kindWords';
import { sourceParagraphs } from '../../host/sourceParagraphs';
import { toRange } from '../../host/toRange';
import { claimParagraphs } from './claimParagraphs';
import { fromPosition, type LanguageOptions } from './language';

const mostFacts = 3;

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
		const parsed = await this.#options.documents.parsedUnlessCancelled(document, token);
		if (!parsed) {
			return undefined;
		}
		const target = targetAt(parsed.symbols(), fromPosition(position));
		if (target) {
			return hover(paragraphsOf(parsed.briefing, target), toRange(target.range));
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
	return paragraphs.length === 0
		? undefined
		: new vscode.Hover(new vscode.MarkdownString(paragraphs.join('\n\n')), range);
}

function paragraphsOf(
	briefing: Briefing,
	{ space, id }: Pick<SymbolTarget, 'space' | 'id'>,
): readonly string[] {
	if (space === 'citekey') {
		const source = briefing.references.find(({ citekey }) => citekey === id);
		return source ? sourceParagraphs(briefing, source) : [];
	}
	const item = briefingItem(briefing, id);
	switch (item?.kind) {
		case 'entity':
			return entityParagraphs(item.entity, {
				mostFacts,
				citation: (cite) => (cite.length === 0 ? '' : writeCitation(cite)),
			});
		case 'section': {
			const { title, id: heading } = item.section;
			return [`**${escapeMarkdown(title || heading)}** — ${escapeMarkdown(kindName('section'))}`];
		}
		case 'claim':
			return claimParagraphs(briefing, item.claim);
		default:
			return [];
	}
}
