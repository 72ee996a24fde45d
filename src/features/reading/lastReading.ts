import type * as vscode from 'vscode';
import type { BriefingReader, Reading } from '../../host/briefingReader';
import { Disposable } from '../../host/disposable';

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

/** Only this class writes it, but perhaps in another version. */
function isReading(value: unknown): value is Reading {
	return (
		typeof value === 'object' && value !== null && 'briefing' in value && typeof value.briefing === 'string'
	);
}
