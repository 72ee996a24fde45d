import * as vscode from 'vscode';
import { sourcesOf } from '../../core/sourcesOf';
import { openItemCommand } from '../../host/openItemCommand';
import { toRange } from '../../host/toRange';
import type { LanguageOptions } from './language';

class SectionLens extends vscode.CodeLens {
	constructor(
		range: vscode.Range,
		readonly document: vscode.TextDocument,
		readonly section: string,
	) {
		super(range);
	}
}

/** Above each section: how many claims and sources it has. Choosing it opens the panel there. */
export class SectionLensProvider implements vscode.CodeLensProvider<vscode.CodeLens> {
	readonly #options: LanguageOptions;

	constructor(options: LanguageOptions) {
		this.#options = options;
	}

	async provideCodeLenses(
		document: vscode.TextDocument,
		token: vscode.CancellationToken,
	): Promise<vscode.CodeLens[] | undefined> {
		const parsed = await this.#options.documents.parsedUnlessCancelled(document, token);
		return parsed?.briefing.sections.map(
			({ id, range }) =>
				new SectionLens(
					toRange({ ...range, endLine: range.startLine, endColumn: range.startColumn }),
					document,
					id,
				),
		);
	}

	async resolveCodeLens(lens: vscode.CodeLens, token: vscode.CancellationToken): Promise<vscode.CodeLens> {
		if (!(lens instanceof SectionLens)) {
			return lens;
		}
		const { document, section: id } = lens;
		const parsed = await this.#options.documents.parsedUnlessCancelled(document, token);
		const section = parsed?.briefing.sections.find((candidate) => candidate.id === id);
		if (!parsed || !section) {
			return lens;
		}
		const claims = parsed.briefing.claims.filter((claim) => claim.section === id).length;
		const sources = sourcesOf(parsed.briefing, { kind: 'section', section }).length;
		const title = vscode.l10n.t(
			'{0}, {1}',
			claims === 1 ? vscode.l10n.t('1 claim') : vscode.l10n.t('{0} claims', claims),
			sources === 1 ? vscode.l10n.t('1 source') : vscode.l10n.t('{0} sources', sources),
		);
		const handle = { briefing: document.uri.toString(), target: { kind: 'section', id } as const };
		lens.command = {
			...openItemCommand(handle, title),
			tooltip: vscode.l10n.t('Open the panel at this section'),
		};
		return lens;
	}
}
