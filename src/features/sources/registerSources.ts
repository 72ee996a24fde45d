import * as vscode from 'vscode';
import type { Reference } from '../../core/briefing';
import { commandIds } from '../../host/identifiers';
import { copyCitation } from './copyCitationCommand';
import { namedSource, type SourceCommandOptions } from './namedSource';
import { openSource } from './openSourceCommand';

/** The commands on a source. */
export function registerSources(options: SourceCommandOptions): vscode.Disposable {
	const onSource =
		(run: (source: Reference) => Promise<void>) =>
		async (argument: unknown): Promise<void> => {
			const source = await namedSource(options, argument);
			if (source) {
				await run(source);
			}
		};
	return vscode.Disposable.from(
		vscode.commands.registerCommand(commandIds.copyCitation, onSource(copyCitation)),
		vscode.commands.registerCommand(
			commandIds.openSource,
			onSource((source) => openSource(source, options.messages)),
		),
	);
}
