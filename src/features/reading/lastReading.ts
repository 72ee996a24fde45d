import type * as vscode from 'vscode';
import type { BriefingReader } from '../../host/briefingReader';
import { Disposable } from '../../host/disposable';
import { isReading, type Reading } from '../../host/reading';

const key = 'briefing.lastReading';

/** Remembers for the workspace what was read last, and where in it. */
export class LastReading extends Disposable {
	readonly #memento: vscode.Memento;

	public constructor(reader: BriefingReader, memento: vscode.Memento) {
		super();
		this.#memento = memento;
		this.own(
			reader.onDidChangeReading((reading) => {
				// Opening a briefing is not yet reading it: the place from before is worth more.
				if (reading && !isBeginning(reading)) {
					void memento.update(key, reading);
				}
			}),
		);
	}

	/** What was read last; undefined before anything was. */
	public get reading(): Reading | undefined {
		const kept: unknown = this.#memento.get(key);
		return isReading(kept) ? kept : undefined;
	}
}

/** Whether nothing has been read yet: nothing is chosen, and the text is where it opens. */
export function isBeginning({ section, item, place }: Reading): boolean {
	return section === undefined && item === undefined && (place?.part ?? masthead) === masthead;
}

/** The name of the part with the title. */
const masthead = 'part:masthead';
