import * as vscode from 'vscode';
import { commandIds } from '../../host/identifiers';
import type { PartOptions } from '../../host/showPart';
import { showTimeline } from './showTimelineCommand';

/** The command that shows the timeline. */
export function registerTimeline(options: PartOptions): vscode.Disposable {
	return vscode.commands.registerCommand(commandIds.showTimeline, (argument?: unknown) =>
		showTimeline(options, argument),
	);
}
