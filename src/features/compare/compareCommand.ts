import * as vscode from 'vscode';
import {
	comparableEntities,
	defaultComparison,
	type ComparableKind,
} from '../../core/comparison/comparableEntities';
import { asItemHandle } from '../../host/itemHandle';
import { readEntry } from '../../host/readEntry';
import type { PartOptions } from '../../host/showPart';
import { pickEntities } from './pickEntities';

/**
 * Opens the panel at the comparison of what is selected in a tree, or named by a list of ids in the current
 * briefing; where that is less than two, the user is asked.
 */
export async function compare(options: PartOptions, argument?: unknown, selection?: unknown): Promise<void> {
	const { reader, current, messages } = options;
	const named = namedItems(argument, selection);
	const entry = await readEntry(options, named.briefing ?? current.id);
	if (!entry) {
		return;
	}
	const kinds = comparableEntities(entry.briefing);
	if (kinds.length === 0) {
		messages.inform(
			vscode.l10n.t('There is nothing to compare in this briefing: no two entities of a kind share a fact.'),
		);
		return;
	}
	const known = named.ids.filter((id) => isIn(kinds, id));
	if (named.ids.length > 0 && known.length === 0) {
		messages.inform(
			vscode.l10n.t(
				'There is nothing to compare this with: no other of its kind has a fact of the same label.',
			),
		);
		return;
	}
	const chosen =
		known.length > 1
			? known
			: await pickEntities(
					entry.briefing,
					kinds,
					known.length > 0 ? known : defaultComparison(entry.briefing),
				);
	if (chosen && chosen.length > 0) {
		const about = chosen.map((id) => ({ kind: 'entity', id }) as const);
		await reader.open(entry.id, { kind: 'part', id: 'comparison', about });
	}
}

interface NamedItems {
	readonly briefing: string | undefined;
	readonly ids: readonly string[];
}

/** VS Code hands over the item whose menu was opened, and all that are selected if there are several. */
function namedItems(argument: unknown, selection: unknown): NamedItems {
	const items: readonly unknown[] = Array.isArray(selection)
		? selection
		: Array.isArray(argument)
			? argument
			: [argument];
	const handles = items.flatMap((item) => asItemHandle(item) ?? []);
	const briefing = handles[0]?.briefing;
	// A selection may reach into other briefings, where the same ids are others.
	const own = handles.filter((handle) => handle.briefing === briefing).map(({ target }) => target.id);
	return { briefing, ids: [...new Set([...own, ...items.filter((item) => typeof item === 'string')])] };
}

function isIn(kinds: readonly ComparableKind[], id: string): boolean {
	return kinds.some(({ entities }) => entities.some((entity) => entity.id === id));
}
