import * as vscode from 'vscode';
import type { BriefingFiles } from '../../src/host/briefingFiles';
import { waitFor } from './waitFor';

/** A briefing that cites a source of its own, and one that its bibliography has. */
export const citingBriefing = `---
briefing: 1
title: A race
bibliography: sources.bib
entities:
  - {id: acme, kind: lab, name: Acme}
references:
  - {id: press, type: webpage, title: The Press}
---

# What happened {#what}

Acme won [@press; @doe, p. 3].
`;

/** That bibliography: with another entry before the one that is cited. */
export const citedSources =
	'@book{other, title = {Other}}\n\n@book{doe, title = {By Doe}, author = {Doe, Jane}}\n';

/** The keys of the references and the codes of the problems of a briefing, as the library has them now. */
export async function knownSources(library: BriefingFiles, id: string): Promise<readonly string[]> {
	const entry = await library.entry(id);
	return [
		...(entry?.briefing.references ?? []).map(({ citekey }) => citekey),
		...(entry?.problems ?? []).map(({ code, values }) => [code, ...values].join(' ')),
	];
}

/** Waits until the library has just these. */
export async function becomeSources(
	library: BriefingFiles,
	id: string,
	wanted: readonly string[],
): Promise<void> {
	const known = async (): Promise<string> => JSON.stringify(await knownSources(library, id));
	const asked = new vscode.EventEmitter<void>();
	let now = '';
	const ask = async (): Promise<void> => {
		now = await known();
		asked.fire();
	};
	const listener = library.onDidChange(() => void ask());
	try {
		await ask();
		await waitFor(JSON.stringify(wanted), asked.event, () => now === JSON.stringify(wanted));
	} catch (error) {
		throw new Error(`It is ${now}.`, { cause: error });
	} finally {
		listener.dispose();
		asked.dispose();
	}
}
