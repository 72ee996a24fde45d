import * as vscode from 'vscode';
import { BriefingFiles } from '../../src/host/briefingFiles';
import { loadParser } from '../../src/host/briefingSource';
import { CurrentBriefing } from '../../src/host/currentBriefing';
import { NameSearch } from '../../src/host/nameSearch';
import { briefingExtension } from './briefingExtension';
import { brokenBriefing } from './brokenBriefing';
import { MemoryFiles } from './memoryFiles';
import { nobodyReads } from './nobodyReads';
import { setSetting } from './setSetting';
import { waitForData } from './waitFor';

/** A whole library over files in memory, as the views and the look-up have it. */
export class OddsLibrary implements vscode.Disposable {
	readonly root = vscode.Uri.from({ scheme: MemoryFiles.scheme, path: '/odds' });
	readonly files = new MemoryFiles();
	readonly #log = vscode.window.createOutputChannel('Briefing test', { log: true });
	readonly library = new BriefingFiles({
		extensionUri: briefingExtension().extensionUri,
		loadParser,
		log: this.#log,
	});
	readonly #current = new CurrentBriefing({ library: this.library, reader: nobodyReads });
	readonly search = new NameSearch({ library: this.library, current: this.#current });

	readonly set = setSetting;

	/** The titles of the briefings in the folders by now, in their order. */
	async titles(): Promise<readonly string[]> {
		const known = await this.library.knownOutlines();
		return (
			known
				// Other suites have left documents open.
				.filter(({ uri }) => /^\/(?:odds|elsewhere)\//.test(uri.path))
				.map(({ title }) => title)
				.sort()
		);
	}

	/** Waits until the library has just these titles. */
	async become(...titles: readonly string[]): Promise<void> {
		await waitForData(this.library.onDidChange, () => this.titles(), [...titles].sort());
	}

	dispose(): void {
		for (const item of [this.search, this.#current, this.library, this.#log, this.files]) {
			item.dispose();
		}
	}
}

/** A small briefing with this title. */
export function titled(title: string): string {
	return brokenBriefing.replace('title: Broken', `title: ${title}`);
}
