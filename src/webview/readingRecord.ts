import { sectionOfPlace } from './textPlaces';
import type { HostConnection } from './hostConnection';
import type { VisitHistory } from './visitHistory';

/** Keeps what the reader did where a reload finds it, and tells the host what of it is shown elsewhere. */
export class ReadingRecord {
	readonly #host: HostConnection;
	readonly #briefing: string;
	#reported = '';

	public constructor(host: HostConnection, briefing: string) {
		this.#host = host;
		this.#briefing = briefing;
	}

	/** Keeps the history and the last request that was followed; at rest, the opened section is what is read. */
	public update(history: VisitHistory, followed: number, isAtRest: boolean): void {
		const { visits, position, current, canGoBack, canGoForward } = history;
		this.#host.keep({
			version: 1,
			briefing: this.#briefing,
			followed,
			visits: [...visits],
			current: position,
		});
		const { section: opened, item, place } = current;
		const section = isAtRest && opened !== undefined ? opened : sectionOfPlace(place);
		const report = JSON.stringify([section, item, canGoBack, canGoForward]);
		if (report !== this.#reported) {
			this.#reported = report;
			this.#host.post({ type: 'reading', section, item });
			this.#host.post({ type: 'history', canGoBack, canGoForward });
		}
	}
}
