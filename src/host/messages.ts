import * as vscode from 'vscode';
import { shownText } from './shownText';
import { withoutLinks } from './withoutLinks';

/**
 * Tells the user, in one sentence each, what could not be done and what to do next. Nobody waits for the answer: a
 * command is over when its message is shown.
 */
export class Messages {
	readonly #log: vscode.LogOutputChannel;

	constructor(log: vscode.LogOutputChannel) {
		this.#log = log;
	}

	/** The briefing could not be read; the log has the reason. */
	unreadable(): void {
		this.fail(vscode.l10n.t('The briefing could not be read. The log says why; then try again.'));
	}

	/** Something went wrong of which the log has the reason. */
	fail(message: string): void {
		const showLog = vscode.l10n.t('Show Log');
		void vscode.window.showErrorMessage(message, showLog).then((chosen) => {
			if (chosen === showLog) {
				this.#log.show();
			}
		});
	}

	/** An item that was asked for is gone. */
	notInBriefing(id: string): void {
		this.inform(vscode.l10n.t('"{0}" is not in this briefing. It may have been renamed.', shownText(id)));
	}

	/** Something that is not an error, such as that there is nothing to show. It may hold words of a file. */
	inform(message: string): void {
		void vscode.window.showInformationMessage(withoutLinks(message));
	}
}
