import * as vscode from 'vscode';
import { briefingPlace } from '../../host/briefingPlace';
import { briefingTitle } from '../../host/briefingTitle';
import { Disposable } from '../../host/disposable';
import { readEntry } from '../../host/readEntry';
import { briefingToExport } from './briefingToExport';
import { exportWords } from './exportWords';
import { briefingOfDocument, plainTextAddress, plainTextScheme } from './plainTextAddress';
import type { ExportOptions } from './registerExport';

/** Briefings as plain text, in documents that can only be read and that follow their files. */
export class PlainTextDocuments extends Disposable implements vscode.TextDocumentContentProvider {
	readonly #options: ExportOptions;
	readonly #onDidChange = this.own(new vscode.EventEmitter<vscode.Uri>());
	public readonly onDidChange = this.#onDidChange.event;

	public constructor(options: ExportOptions) {
		super();
		this.#options = options;
		this.own(vscode.workspace.registerTextDocumentContentProvider(plainTextScheme, this));
		this.own(
			options.library.onDidChange((ids) => {
				for (const { uri } of vscode.workspace.textDocuments) {
					const briefing = briefingOfDocument(uri);
					if (briefing !== undefined && ids.includes(briefing)) {
						this.#onDidChange.fire(uri);
					}
				}
			}),
		);
	}

	/** Opens a briefing as plain text, or says that it cannot be read. */
	public async open(named: unknown): Promise<void> {
		const entry = await readEntry(this.#options, briefingToExport(this.#options.current, named));
		if (!entry) {
			return;
		}
		const document = await vscode.workspace.openTextDocument(
			plainTextAddress(entry.id, briefingTitle(entry)),
		);
		await vscode.window.showTextDocument(document, { preview: false });
	}

	public async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
		const briefing = briefingOfDocument(uri) ?? '';
		const [entry, { createPanelStrings }, { renderPlainText }] = await Promise.all([
			this.#options.library.entry(briefing),
			import('../../host/panelStrings/createPanelStrings'),
			import('../../core/export/renderPlainText'),
		]);
		const strings = createPanelStrings();
		return entry
			? renderPlainText(entry.briefing, strings, exportWords())
			: `${strings.unreadableWhere(briefingPlace(briefing))}\n`;
	}
}
