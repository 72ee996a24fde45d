import type * as vscode from 'vscode';
import type { Briefing } from '../../core/briefing';
import type { LookUpEntry } from '../../core/lookUp/lookUpEntry';
import { partTitle, presentParts } from '../../core/presentParts';
import type { CurrentBriefing } from '../../host/currentBriefing';
import type { ItemSearch } from '../../host/itemPick/itemPick';
import type { LookUpState } from '../../host/nameSearch';
import { outlinedEntry } from '../../host/outlinedEntry';
import { partTitles } from '../../host/partTitles';

/** Looks names up in the current briefing alone, which the library need not list: the guide to the format is not. */
export class SectionSearch implements ItemSearch {
	readonly #current: CurrentBriefing;
	readonly onDidChange: vscode.Event<void>;

	constructor(current: CurrentBriefing) {
		this.#current = current;
		this.onDidChange = current.onDidChange;
	}

	async stateByNow(): Promise<LookUpState> {
		const [entry, { createLookUpIndex }] = await Promise.all([
			this.#current.entry(),
			import('../../core/lookUp/createLookUpIndex'),
		]);
		const outlines = entry ? [outlinedEntry(entry)] : [];
		return {
			index: createLookUpIndex(outlines, entry ? partEntries(entry.briefing, entry.id) : []),
			briefings: new Map(outlines.map((outline) => [outline.id, outline])),
			current: this.#current.id,
			isReading: false,
		};
	}
}

function partEntries(briefing: Briefing, id: string): readonly LookUpEntry[] {
	const titles = partTitles();
	return presentParts(briefing).map((name) => ({
		briefing: id,
		kind: 'part',
		id: name,
		label: partTitle(name, briefing, titles),
		aliases: [],
		context: '',
		weight: 0,
	}));
}
