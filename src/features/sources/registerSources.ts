import * as vscode from 'vscode';
import type { Reference } from '../../core/briefing';
import type { BriefingReader } from '../../host/briefingReader';
import { commandIds } from '../../host/identifiers';
import type { NameSearch } from '../../host/nameSearch';
import { copyCitation } from './copyCitationCommand';
import { namedSource, type SourceCommandOptions } from './namedSource';
import { openSource } from './openSourceCommand';

/** What the commands about sources need. */
export interface SourcesOptions extends SourceCommandOptions {
	readonly reader: BriefingReader;
	readonly search: NameSearch;
}

/** The commands on a source, on the sources behind something, and the one that cites. */
export function registerSources(options: SourcesOptions): vscode.Disposable {
	const onSource =
		(run: (source: Reference) => Promise<void>) =>
		async (argument: unknown): Promise<void> => {
			const source = await namedSource(options, argument);
			if (source) {
				await run(source);
			}
		};
	const { commands } = vscode;
	return vscode.Disposable.from(
		commands.registerCommand(commandIds.copyCitation, onSource(copyCitation)),
		commands.registerCommand(
			commandIds.openSource,
			onSource((source) => openSource(source, options.messages)),
		),
		commands.registerCommand(commandIds.showSources, async (argument?: unknown) => {
			const { showSources } = await import('./showSourcesCommand');
			await showSources(options, argument);
		}),
		commands.registerCommand(commandIds.insertCitation, async () => {
			const { insertCitation } = await import('./insertCitationCommand');
			await insertCitation(options);
		}),
	);
}
