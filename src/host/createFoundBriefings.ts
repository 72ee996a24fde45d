import type * as vscode from 'vscode';
import { FoundBriefings } from './foundBriefings';
import type { OutlineStorage } from './foundOnFirstUse';
import { KeptOutlines } from './keptOutlines';

/** What finds and reads the briefing files in the folders, and what keeps their outlines where there is a place. */
export function createFoundBriefings(
	log: vscode.LogOutputChannel,
	storage: OutlineStorage | undefined,
): { readonly found: FoundBriefings; readonly kept: KeptOutlines | undefined } {
	const kept = storage && new KeptOutlines(storage);
	return { found: new FoundBriefings(log, kept), kept };
}
