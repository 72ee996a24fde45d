import type { Target } from '../protocol/target';
import type { TextPlace, ViewState } from '../protocol/viewState';
import type { HostConnection } from './hostConnection';
import type { PartInView } from './partInView';
import type { VisitHistory } from './visitHistory';

/** Scrolling changes the state with every frame; it need not be kept as often. */
const keepingDelay = 100;

/** How long the place may be ahead of what the host knows of it. */
const placeDelay = 1000;

/** Keeps what the reader did where a reload finds it, and tells the host what of it is shown elsewhere. */
export class ReadingRecord {
	readonly #host: HostConnection;
	readonly #briefing: string;
	#reported = '';
	#state: ViewState | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** What was reported last, and what would be now. */
	#place: TextPlace | undefined;
	#latest: (PartInView & { readonly item: Target | undefined; readonly place: TextPlace }) | undefined;
	#placeTimer: ReturnType<typeof setTimeout> | undefined;

	public constructor(host: HostConnection, briefing: string) {
		this.#host = host;
		this.#briefing = briefing;
	}

	/** Keeps the history and the last request that was followed, and tells what is being read. */
	public update(history: VisitHistory, followed: number, inView: PartInView): void {
		const { visits, position, current, canGoBack, canGoForward } = history;
		this.#keepSoon({
			version: 1,
			briefing: this.#briefing,
			followed,
			visits: [...visits],
			current: position,
		});
		const { item, place } = current;
		const report = JSON.stringify([inView, item, canGoBack, canGoForward]);
		this.#latest = { ...inView, item, place };
		if (report !== this.#reported) {
			this.#reported = report;
			// Once the reader has come to rest: a request may name a place beyond what it opens.
			queueMicrotask(() => {
				this.#reportLatest();
			});
			this.#host.post({ type: 'history', canGoBack, canGoForward });
		} else if (this.#place !== place) {
			// Where exactly matters only to those who come back later.
			this.#placeTimer ??= setTimeout(() => {
				this.#reportLatest();
			}, placeDelay);
		}
	}

	#reportLatest(): void {
		if (!this.#latest) {
			return;
		}
		clearTimeout(this.#placeTimer);
		this.#placeTimer = undefined;
		this.#place = this.#latest.place;
		this.#host.post({ type: 'reading', ...this.#latest });
	}

	/** Keeps the first state at once, since a panel without one cannot be restored, and later ones now and then. */
	#keepSoon(state: ViewState): void {
		if (this.#state === undefined) {
			this.#host.keep(state);
		}
		this.#state = state;
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			if (this.#state) {
				this.#host.keep(this.#state);
			}
		}, keepingDelay);
	}
}
