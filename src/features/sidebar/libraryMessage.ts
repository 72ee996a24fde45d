import * as vscode from 'vscode';
import type { BriefingLibrary } from '../../host/briefingLibrary';

/** What is said above the list of briefings: how far the reading is, or what could not be searched. */
export function libraryMessage({
	progress,
	incomplete,
}: Pick<BriefingLibrary, 'progress' | 'incomplete'>): string | undefined {
	if (progress && progress.total > 0) {
		return vscode.l10n.t('Reading briefings: {0} of {1}', progress.read, progress.total);
	}
	const [first] = incomplete;
	return first
		? vscode.l10n.t(
				'Not all of "{0}" could be searched for briefings. Reload the window to try again.',
				vscode.workspace.asRelativePath(first),
			)
		: undefined;
}
