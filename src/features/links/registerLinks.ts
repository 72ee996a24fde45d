import * as vscode from 'vscode';
import type { BriefingLibrary } from '../../host/briefingLibrary';
import type { BriefingReader } from '../../host/briefingReader';
import type { CurrentBriefing } from '../../host/currentBriefing';
import { commandIds } from '../../host/identifiers';
import type { Messages } from '../../host/messages';
import { copyLink } from './copyLinkCommand';
import { openLink } from './openLink';

/** What links need. */
export interface LinkOptions {
	readonly library: BriefingLibrary;
	readonly reader: BriefingReader;
	readonly current: CurrentBriefing;
	readonly messages: Messages;
}

/** Links to a briefing and to what is in it: copying them, and following them. */
export function registerLinks(options: LinkOptions): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.window.registerUriHandler({ handleUri: (uri) => openLink(options, uri) }),
		vscode.commands.registerCommand(commandIds.copyLink, (named?: unknown) => copyLink(options, named)),
	);
}
