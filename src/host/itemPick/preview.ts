import { QuickPickItemKind, type QuickPick, type QuickPickItem } from 'vscode';
import type { LookUpEntry } from '../../core/lookUp/lookUpEntry';
import type { BriefingReader } from '../briefingReader';

/** Shows what is highlighted in the panels that are open, and takes it back. */
export class Preview {
	readonly #reader: BriefingReader;
	readonly #shown = new Set<string>();
	#hasMoved = false;

	constructor(reader: BriefingReader) {
		this.#reader = reader;
	}

	/**
	 * Whether somebody has chosen to look at the row that is active, and not only opened the list, in which the first is
	 * active.
	 */
	isWanted({ value, items, activeItems }: QuickPick<QuickPickItem>): boolean {
		const first = items.find(({ kind }) => kind !== QuickPickItemKind.Separator);
		this.#hasMoved ||= value !== '' || activeItems[0] !== first;
		return this.#hasMoved;
	}

	/** Shows the item in passing. */
	show({ briefing, kind, id }: Pick<LookUpEntry, 'briefing' | 'kind' | 'id'>): void {
		this.#shown.add(briefing);
		this.#reader.preview(briefing, { kind, id });
	}

	/** What is shown will be opened, so it is not taken back. */
	keep(): void {
		this.#shown.clear();
	}

	/** Back to what was shown before. */
	end(): void {
		for (const briefing of this.#shown) {
			this.#reader.endPreview(briefing);
		}
		this.#shown.clear();
	}
}
