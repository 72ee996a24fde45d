import * as vscode from 'vscode';
import type { BriefingReader } from '../../host/briefingReader';
import { Disposable } from '../../host/disposable';
import { commandIds } from '../../host/identifiers';
import type { Messages } from '../../host/messages';
import { onFirstUse } from '../../host/onFirstUse';
import type { ParsedDocuments } from '../../host/parsedDocuments';

/** What the panel beside its text needs. */
export interface OpenToSideOptions {
	/** Open documents as they are now. */
	readonly documents: ParsedDocuments;
	readonly reader: BriefingReader;
	readonly messages: Messages;
}

/** The panel beside the text that it shows, each following the other. */
export function registerOpenToSide(options: OpenToSideOptions): vscode.Disposable {
	return vscode.Disposable.from(
		new SyncOnFirstUse(options),
		vscode.commands.registerCommand(commandIds.openToSide, async (named?: unknown) => {
			const { openToSide } = await import('./textSync');
			await openToSide(options, named);
		}),
	);
}

/** Loads what keeps text and panel together when the first briefing is read. */
class SyncOnFirstUse extends Disposable {
	constructor(options: OpenToSideOptions) {
		super();
		const load = onFirstUse(async () => {
			const { ActiveText, TextSync } = await import('./textSync');
			this.own(new TextSync(options));
			this.own(new ActiveText(options));
		});
		this.own(
			options.reader.onDidChangeReading(() => {
				// Text and panel can be read without it; the next change tries again.
				load().catch(() => undefined);
			}),
		);
	}
}
