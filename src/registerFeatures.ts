import * as vscode from 'vscode';
import type { BriefingApi } from './features/api/briefingApi';
import { createApi } from './features/api/createApi';
import { registerExport } from './features/export/registerExport';
import { registerFormatGuide } from './features/formatGuide/registerFormatGuide';
import { registerLanguage } from './features/language/registerLanguage';
import { registerLinks } from './features/links/registerLinks';
import { registerClaims } from './features/claims/registerClaims';
import { registerCompare } from './features/compare/registerCompare';
import { registerLookUp } from './features/lookUp/registerLookUp';
import { registerNewBriefing } from './features/newBriefing/registerNewBriefing';
import { registerOpen } from './features/open/registerOpen';
import { registerOpenToSide } from './features/openToSide/registerOpenToSide';
import type { EarlyPanel } from './features/panel/earlyPanel';
import type { KeptPanels } from './features/panel/keptPanels';
import { registerPanel } from './features/panel/registerPanel';
import { registerProblems } from './features/problems/registerProblems';
import { registerQuickFixes } from './features/quickFixes/registerQuickFixes';
import { registerReading } from './features/reading/registerReading';
import { registerSidebar } from './features/sidebar/registerSidebar';
import { registerSources } from './features/sources/registerSources';
import { registerTies } from './features/ties/registerTies';
import { registerTimeline } from './features/timeline/registerTimeline';
import { BriefingFiles } from './host/briefingFiles';
import { loadParser } from './host/briefingSource';
import { CurrentBriefing } from './host/currentBriefing';
import { Messages } from './host/messages';
import { NameSearch } from './host/nameSearch';

/** What was made before the features. */
export interface MadeBefore {
	readonly early: EarlyPanel;
	readonly kept: KeptPanels;
}

/** What others need of the features. */
export interface Features {
	readonly api: BriefingApi;
	/** Restores the panels. */
	readonly panels: vscode.WebviewPanelSerializer;
}

/**
 * Puts the features together, in both hosts. Reads nothing, unless a panel was opened before them: that begins when a
 * view or a command is used.
 */
export function registerFeatures(
	{ extensionUri, subscriptions, workspaceState, storageUri, extension }: vscode.ExtensionContext,
	{ early, kept }: MadeBefore,
): Features {
	const own = <T extends vscode.Disposable>(item: T): T => {
		subscriptions.push(item);
		return item;
	};
	const log = own(vscode.window.createOutputChannel('Briefing', { log: true }));
	const messages = new Messages(log);
	const version = String((extension.packageJSON as { readonly version?: unknown }).version);
	const storage = storageUri && { folder: storageUri, version };
	const library = own(new BriefingFiles({ extensionUri, loadParser, log, storage }));
	const { reader, serializer, disposable } = registerPanel({ extensionUri, library, log, early, kept });
	own(disposable);
	const current = own(new CurrentBriefing({ library, reader }));
	const search = own(new NameSearch({ library, current }));
	own(registerSidebar({ library, reader, current, memento: workspaceState }));
	own(registerOpen({ library, reader, current, messages }));
	own(registerOpenToSide({ documents: library.parsedDocuments, reader, messages }));
	own(registerNewBriefing(messages));
	own(registerFormatGuide({ reader }));
	own(registerLookUp({ library, reader, current, search, messages, memento: workspaceState }));
	own(registerSources({ library, reader, current, search, messages }));
	own(registerCompare({ library, reader, current, messages }));
	own(registerTimeline({ library, reader, current, messages }));
	own(registerTies({ library, reader, current, messages }));
	own(registerClaims({ library, reader, current, messages }));
	own(registerLanguage({ documents: library.parsedDocuments, bibliographies: library.bibliographies }));
	own(registerQuickFixes(library.parsedDocuments));
	own(registerProblems(library));
	own(registerLinks({ library, reader, current, messages }));
	own(registerReading({ library, reader, memento: workspaceState }));
	own(registerExport({ extensionUri, library, current, messages, log }));
	return { api: createApi({ library, reader, search }), panels: serializer };
}
