import * as vscode from 'vscode';
import { commandIds } from '../../host/identifiers';
import { showTimeline, type TimelineOptions } from './showTimelineCommand';

/** The command that shows the timeline. */
export function registerTimeline(options: TimelineOptions): vscode.Disposable {
	return vscode.commands.registerCommand(commandIds.showTimeline, (argument?: unknown) =>
		showTimeline(options, argument),
	);
}
