import type { BriefingFiles } from '../../src/host/briefingFiles';
import { waitForData } from './waitFor';

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
	await waitForData(library.onDidChange, () => knownSources(library, id), wanted);
}
