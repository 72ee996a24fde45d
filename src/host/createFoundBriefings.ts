import * as vscode from 'vscode';
import { createOutlineReader } from './createOutlineReader';
import { FoundBriefings } from './foundBriefings';
import type { OutlineStorage } from './foundOnFirstUse';
import { KeptOutlines } from './keptOutlines';

/** What finds and reads the briefing files in the folders, and what it stands on: disposed of after it. */
export function createFoundBriefings(
	log: vscode.LogOutputChannel,
	storage: OutlineStorage | undefined,
): { readonly found: FoundBriefings; readonly others: vscode.Disposable } {
	const reader = createOutlineReader(log);
	const kept = storage && new KeptOutlines(storage);
	const found = new FoundBriefings({ log, reader, kept });
	return { found, others: vscode.Disposable.from(reader, ...(kept ? [kept] : [])) };
}
