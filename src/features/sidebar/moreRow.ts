/** The briefings that follow, where there are too many for one level. */
export interface MoreRow {
	readonly kind: 'more';
	readonly count: number;
	/** What asks for them. */
	readonly behind: string;
	/** How many such rows it is beneath, itself included. */
	readonly depth: number;
	readonly parent: MoreRow | undefined;
}
