import type * as vscode from 'vscode';
import { isReading, type Reading } from '../../host/reading';

const key = 'briefing.panels';

/** A panel as it was last: what was being read in it, and the title of its tab. */
export interface KeptPanel {
	readonly reading: Reading;
	readonly title: string;
	/** It is the one that turns to the next text. */
	readonly isBeside?: boolean;
	/** The session of VS Code in which it was open. */
	readonly session: string;
}

/**
 * Remembers for the workspace which panels are open. VS Code gives them back when the window is loaded again, but
 * leaves them to nobody when only the extension host is started again.
 */
export class KeptPanels {
	readonly #memento: vscode.Memento;
	readonly #readings: ReadonlyMap<string, Reading>;
	#left: readonly KeptPanel[];
	#written: string;

	public constructor(
		memento: vscode.Memento,
		/** The session of VS Code, which outlives an extension host. */
		private readonly session: string,
	) {
		this.#memento = memento;
		const kept: unknown = memento.get(key);
		this.#left = Array.isArray(kept) ? kept.filter(isKeptPanel) : [];
		this.#readings = new Map(this.#left.map(({ reading }) => [reading.briefing, reading]));
		this.#written = JSON.stringify(this.#left);
	}

	/** Those that an extension host before this one had open, and that this one has not taken over. */
	public get left(): readonly KeptPanel[] {
		return this.#left;
	}

	/** Those of them that were open in this session: VS Code gives back only those of a window that is loaded again. */
	public get leftHere(): readonly KeptPanel[] {
		return this.#left.filter(({ session }) => session === this.session);
	}

	/** Takes a panel over, as it was left; undefined when it was not. */
	public take(briefing: string): KeptPanel | undefined {
		const taken = this.#left.find(({ reading }) => reading.briefing === briefing);
		this.#left = this.#left.filter((panel) => panel !== taken);
		return taken;
	}

	/** Forgets those that no tab has the title of: they were closed while nobody had them. */
	public forgetThoseWithout(tabs: readonly { readonly label: string }[]): void {
		this.#left = this.#left.filter(({ title }) => tabs.some(({ label }) => label === title));
	}

	/** Remembers the panels that are open, beside those that are left. */
	public keep(open: readonly Omit<KeptPanel, 'session'>[]): void {
		const { session } = this;
		const panels = [
			...this.#left,
			...open.map((panel) => ({ ...panel, reading: this.#readingOf(panel.reading), session })),
		];
		const written = JSON.stringify(panels);
		if (written !== this.#written) {
			this.#written = written;
			void this.#memento.update(key, panels);
		}
	}

	/** What is being read in a panel, or was before it was taken over, until it is known where that was. */
	#readingOf(reading: Reading): Reading {
		return reading.place ? reading : (this.#readings.get(reading.briefing) ?? reading);
	}
}

/** Only this class writes it, but perhaps in another version. */
function isKeptPanel(value: unknown): value is KeptPanel {
	return (
		typeof value === 'object' &&
		value !== null &&
		'reading' in value &&
		isReading(value.reading) &&
		'title' in value &&
		typeof value.title === 'string' &&
		'session' in value &&
		typeof value.session === 'string'
	);
}
