import * as vscode from 'vscode';
import { briefingItem } from '../../core/briefingItem';
import type { BriefingLibrary } from '../../host/briefingLibrary';
import type { BriefingReader } from '../../host/briefingReader';
import { briefingTitle } from '../../host/briefingTitle';
import type { NameSearch } from '../../host/nameSearch';
import { targetOf } from '../../host/targetOf';
import type { BriefingApi } from './briefingApi';

/** What the API stands on. */
export interface ApiOptions {
	readonly library: BriefingLibrary;
	readonly reader: BriefingReader;
	readonly search: NameSearch;
}

/** The extension's API. */
export function createApi({ library, reader, search }: ApiOptions): BriefingApi {
	return Object.freeze<BriefingApi>({
		version: 1,
		onDidChangeBriefings: (listener, thisArgument, disposables) =>
			library.onDidChange(() => listener.call(thisArgument), undefined, disposables),

		briefings: async () =>
			(await library.outlines()).map((entry) => ({
				id: entry.id,
				title: briefingTitle(entry),
				uri: entry.uri,
			})),

		lookUp: async (query, limit = 50) => {
			const { index, current } = await search.state();
			return index.search(query, { limit, first: current }).map(({ entry, alias, others = [] }) => ({
				kind: entry.entityKind ?? entry.kind,
				id: entry.id,
				label: entry.label,
				detail: alias,
				briefing: entry.briefing,
				section: entry.section,
				...(others.length > 0 && { others: others.map(({ briefing, id }) => ({ briefing, id })) }),
			}));
		},

		item: async (briefing, id) => {
			const [entry, { itemDetail }] = await Promise.all([
				library.entry(briefing),
				import('../../core/itemDetail'),
			]);
			return entry && itemDetail(entry.briefing, id);
		},

		open: async (briefing, id) => {
			const entry = await library.entry(briefing);
			if (!entry) {
				throw new Error(vscode.l10n.t('There is no briefing "{0}" that can be read.', briefing));
			}
			const item = id === undefined ? undefined : briefingItem(entry.briefing, id);
			if (id !== undefined && !item) {
				throw new Error(vscode.l10n.t('"{0}" is not in the briefing "{1}".', id, briefingTitle(entry)));
			}
			await reader.open(entry.id, item && targetOf(item));
		},
	});
}
