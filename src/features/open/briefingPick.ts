import * as vscode from 'vscode';
import type { BriefingLibrary, LibraryOutline } from '../../host/briefingLibrary';
import { briefingOrigin } from '../../host/briefingPlace';
import { briefingTitle } from '../../host/briefingTitle';
import { Disposable } from '../../host/disposable';
import { plainLabel } from '../../host/plainLabel';
import { replaceRows } from '../../host/replaceRows';
import { Throttle } from '../../host/throttle';

interface BriefingRow extends vscode.QuickPickItem {
	readonly id: string;
}

/**
 * Asks for one of the briefings, by its id; undefined when the user turns away. Those that are still being found or
 * read join the list as they come; where there turns out to be only one, that is the answer.
 */
export async function pickBriefing(library: BriefingLibrary): Promise<string | undefined> {
	const pick = new BriefingPick(library);
	try {
		return await pick.ask();
	} finally {
		pick.dispose();
	}
}

/** How often, in milliseconds, the list takes up what was found since. */
const refreshInterval = 1000;

class BriefingPick extends Disposable {
	readonly #library: BriefingLibrary;
	readonly #input = this.own(vscode.window.createQuickPick<BriefingRow>());
	readonly #refreshing = this.own(new Throttle(refreshInterval, () => void this.#refresh()));
	#shown: readonly LibraryOutline[] = [];
	#request = 0;

	constructor(library: BriefingLibrary) {
		super();
		this.#library = library;
		this.#input.placeholder = vscode.l10n.t('Choose a briefing to open');
		this.#input.matchOnDescription = true;
		this.#input.keepScrollPosition = true;
		this.#input.busy = true;
		this.own(library.onDidChange(() => this.#refreshing.ask()));
	}

	ask(): Promise<string | undefined> {
		return new Promise((resolve, reject) => {
			this.own(
				this.#input.onDidAccept(() => {
					const [row] = this.#input.activeItems;
					if (row) {
						resolve(row.id);
					}
				}),
			);
			this.own(this.#input.onDidHide(() => resolve(undefined)));
			this.#input.show();
			this.#load(resolve).catch(reject);
		});
	}

	async #load(choose: (id: string) => void): Promise<void> {
		await this.#refresh();
		// What could not be found is in the log; those that are known can still be opened.
		await this.#library.outlines().catch(() => undefined);
		await this.#refresh();
		if (this.isDisposed) {
			return;
		}
		this.#input.busy = false;
		const [only, another] = this.#input.items;
		if (only && !another && this.#input.value === '') {
			choose(only.id);
		}
	}

	/** Shows what is known by now, and keeps the row that is active. */
	async #refresh(): Promise<void> {
		const request = ++this.#request;
		const outlines = await this.#library.knownOutlines();
		if (request !== this.#request || outlines === this.#shown || this.isDisposed) {
			return;
		}
		this.#shown = outlines;
		replaceRows(this.#input, outlines.map(toRow), (row, active) => row.id === active.id);
	}
}

function toRow(entry: LibraryOutline): BriefingRow {
	return {
		label: plainLabel(briefingTitle(entry)),
		description: plainLabel(briefingOrigin(entry)),
		id: entry.id,
	};
}
