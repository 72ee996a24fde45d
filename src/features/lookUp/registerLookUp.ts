import * as vscode from 'vscode';
import { commandIds } from '../../host/identifiers';
import { goToSection } from './goToSectionCommand';
import { lookUp } from './lookUpCommand';
import type { LookUpOptions } from './lookUpOptions';
import { RecentItems } from './recentItems';
import { showSources } from './showSourcesCommand';

/** The commands that look something up. */
export function registerLookUp({
	memento,
	...others
}: Omit<LookUpOptions, 'recent'> & { readonly memento: vscode.Memento }): vscode.Disposable {
	const options: LookUpOptions = { ...others, recent: new RecentItems(memento) };
	return vscode.Disposable.from(
		vscode.commands.registerCommand(commandIds.lookUp, (query?: unknown) => lookUp(options, query)),
		vscode.commands.registerCommand(commandIds.goToSection, () => goToSection(options)),
		vscode.commands.registerCommand(commandIds.showSources, (item?: unknown) => showSources(options, item)),
	);
}
