import { maximumVisits, type TextPlace, type Visit } from '../protocol/viewState';

/** What was visited, with a way back and forward; it always holds the current visit. */
export class VisitHistory {
	#visits: readonly Visit[];
	#current: number;

	public constructor(visits: readonly Visit[], current: number) {
		this.#visits = visits;
		this.#current = current;
	}

	public get visits(): readonly Visit[] {
		return this.#visits;
	}

	public get position(): number {
		return this.#current;
	}

	public get current(): Visit {
		const visit = this.#visits[this.#current];
		if (!visit) {
			throw new Error('The history has lost its current visit.');
		}
		return visit;
	}

	public get canGoBack(): boolean {
		return this.#current > 0;
	}

	public get canGoForward(): boolean {
		return this.#current < this.#visits.length - 1;
	}

	/** Remembers where in the text the current visit is. */
	public keepPlace(place: TextPlace): void {
		this.replaceCurrent({ ...this.current, place });
	}

	public replaceCurrent(visit: Visit): void {
		this.#visits = this.#visits.with(this.#current, visit);
	}

	/** Goes on to a new visit; those that lay ahead are forgotten. */
	public push(visit: Visit): void {
		this.#visits = [...this.#visits.slice(0, this.#current + 1), visit].slice(-maximumVisits);
		this.#current = this.#visits.length - 1;
	}

	/** Steps to the visit before or after; false when there is none. */
	public step(by: 1 | -1): boolean {
		const isPossible = by === 1 ? this.canGoForward : this.canGoBack;
		this.#current += isPossible ? by : 0;
		return isPossible;
	}
}
