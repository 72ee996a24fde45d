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
				// A briefing that has just opened says nothing of a place yet: the place known from before is better.
				if (reading && (reading.place ?? reading.section ?? reading.item) !== undefined) {
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

/** Only this class writes it, but perhaps in another version. */
function isReading(value: unknown): value is Reading {
	return (
		typeof value === 'object' && value !== null && 'briefing' in value && typeof value.briefing === 'string'
	);
}
