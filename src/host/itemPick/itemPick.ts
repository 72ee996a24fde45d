import * as vscode from 'vscode';
import type { LookUpEntry } from '../../core/lookUp/lookUpEntry';
import type { LookUpMatch } from '../../core/lookUp/lookUpIndex';
import type { BriefingReader } from '../briefingReader';
import { Disposable } from '../disposable';
import type { ItemHandle } from '../itemHandle';
import type { LookUpState, NameSearch } from '../nameSearch';
import { replaceRows } from '../replaceRows';
import { keepOrder } from './keepOrder';
import { allRows, matchRows, nothingFound, type LookUpRow, type RowContext } from './lookUpRows';
import { Preview } from './preview';

/** What items are looked up in. */
export type ItemSearch = Pick<NameSearch, 'stateByNow' | 'onDidChange'>;

/** How one item is asked for. */
export interface ItemPickOptions {
	readonly search: ItemSearch;
	readonly reader: BriefingReader;
	readonly placeholder: string;
	/** Which of all the things are offered. */
	readonly offers?: (entry: LookUpEntry) => boolean;
	readonly oneKind?: boolean;
	/** What is searched, told where nothing is found. */
	readonly searched?: string;
	/** Shown first while nothing is typed. */
	readonly recent?: readonly ItemHandle[];
	/** What is looked for at first, if it finds anything. */
	readonly query?: string;
	readonly buttons?: RowContext['buttons'];
}

/** What was picked: with Enter, or by one of its buttons. */
export interface PickedItem {
	readonly entry: LookUpEntry;
	/** The same in other briefings. */
	readonly others: readonly LookUpEntry[];
	readonly button?: vscode.QuickInputButton;
}

/** Asks for one item, found as its name is typed; undefined when the user turns away. */
export async function pickItem(options: ItemPickOptions): Promise<PickedItem | undefined> {
	const pick = new ItemPick(options);
	try {
		return await pick.ask();
	} finally {
		pick.dispose();
	}
}

/** More rows than anybody reads would only make the list slow. */
const mostRows = 200;

class ItemPick extends Disposable {
	readonly #options: ItemPickOptions;
	readonly #input = this.own(keepOrder(vscode.window.createQuickPick<LookUpRow>()));
	readonly #preview: Preview;
	#state: LookUpState | undefined;

	constructor(options: ItemPickOptions) {
		super();
		this.#options = options;
		this.#preview = new Preview(options.reader);
		this.#input.placeholder = options.placeholder;
		this.#input.busy = true;
		this.own(this.#input.onDidChangeValue(() => this.#fill()));
		this.own(options.search.onDidChange(() => void this.#refresh()));
		this.own(
			this.#input.onDidChangeActive(([row]) => {
				if (!this.#preview.isWanted(this.#input)) {
					return;
				}
				if (row?.entry) {
					this.#preview.show(row.entry);
				} else {
					this.#preview.end();
				}
			}),
		);
	}

	async ask(): Promise<PickedItem | undefined> {
		const answer = new Promise<PickedItem | undefined>((resolve, reject) => {
			this.own(
				this.#input.onDidAccept(() => {
					const { entry, others = [] } = this.#input.activeItems[0] ?? {};
					if (entry) {
						this.#preview.keep();
						resolve({ entry, others });
					}
				}),
			);
			this.own(
				this.#input.onDidTriggerItemButton(({ item, button }) => {
					resolve(item.entry && { entry: item.entry, others: item.others ?? [], button });
				}),
			);
			this.own(this.#input.onDidHide(() => resolve(undefined)));
			this.#input.show();
			this.#load().catch(reject);
		});
		const picked = await answer;
		this.#preview.end();
		return picked;
	}

	async #load(): Promise<void> {
		const state = await this.#options.search.stateByNow();
		if (this.isDisposed) {
			return;
		}
		this.#state = state;
		const query = this.#options.query ?? '';
		if (this.#input.value === '' && query !== '' && this.#rows(query).some(({ entry }) => entry)) {
			this.#input.value = query;
		}
		this.#input.busy = state.isReading;
		this.#fill();
	}

	/** Takes up what was read since, and keeps the row that is active. */
	async #refresh(): Promise<void> {
		const state = await this.#options.search.stateByNow();
		if (!this.isDisposed) {
			this.#state = state;
			this.#input.busy = state.isReading;
			replaceRows(this.#input, this.#rows(this.#input.value), isSameItem);
		}
	}

	#fill(): void {
		this.#input.items = this.#rows(this.#input.value);
	}

	#rows(query: string): readonly LookUpRow[] {
		if (!this.#state) {
			return [];
		}
		const { recent = [], offers = () => true, oneKind = false, buttons = () => [] } = this.#options;
		const { briefings, current, index, isReading } = this.#state;
		const context: RowContext = { briefings, current, oneKind, buttons };
		const matches = index.search(query, { limit: mostRows, first: current, offers });
		if (query.trim() === '') {
			return allRows(matches, this.#recent(recent), context);
		}
		return matches.length === 0 && !isReading
			? [nothingFound(this.#options.searched)]
			: matchRows(matches, context);
	}

	#recent(handles: readonly ItemHandle[]): readonly LookUpMatch[] {
		return handles.flatMap(({ briefing, target }) => {
			const entry = this.#state?.index.entry(briefing, target.kind, target.id);
			return entry && (this.#options.offers?.(entry) ?? true) ? [{ entry }] : [];
		});
	}
}

function isSameItem({ entry }: LookUpRow, { entry: active }: LookUpRow): boolean {
	return (
		active !== undefined &&
		entry?.id === active.id &&
		entry.kind === active.kind &&
		entry.briefing === active.briefing
	);
}
