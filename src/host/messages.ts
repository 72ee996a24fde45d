import * as vscode from 'vscode';

/** Tells the user, in one sentence each, what could not be done and what to do next. */
export class Messages {
	readonly #log: vscode.LogOutputChannel;

	constructor(log: vscode.LogOutputChannel) {
		this.#log = log;
	}

	/** The briefing could not be read; the log has the reason. */
	async unreadable(): Promise<void> {
		const showLog = vscode.l10n.t('Show Log');
		const chosen = await vscode.window.showErrorMessage(
			vscode.l10n.t('The briefing could not be read. The log says why; then try again.'),
			showLog,
		);
		if (chosen === showLog) {
			this.#log.show();
		}
	}

	/** Something that is not an error, such as that there is nothing to show. */
	async inform(message: string): Promise<void> {
		await vscode.window.showInformationMessage(message);
	}
}
