/** The ids that a file has used so far. */
export class TakenIds {
	private readonly ids: Set<string>;
	private readonly lastNumbers = new Map<string, number>();

	constructor(ids: Iterable<string> = []) {
		this.ids = new Set(ids);
	}

	has(id: string): boolean {
		return this.ids.has(id);
	}

	/** Takes an id; the id itself, or with the first of -1, -2, ... that makes it unlike all that are taken. */
	take(wanted: string): string {
		let id = wanted;
		let number = this.lastNumbers.get(wanted) ?? 0;
		while (this.ids.has(id)) {
			number++;
			id = `${wanted}-${number}`;
		}
		this.lastNumbers.set(wanted, number);
		this.ids.add(id);
		return id;
	}
}
