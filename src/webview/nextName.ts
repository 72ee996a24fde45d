/** A name in a drawing, where it stands. */
export interface PlacedName {
	readonly id: string;
	readonly column: number;
	/** Its middle, from the top. */
	readonly y: number;
	/** The ids of what it is tied to. */
	readonly tied: ReadonlySet<string>;
}

/**
 * The name that an arrow key leads to: up and down within the column; sideways to the nearest that the name is
 * tied to on that side, or else to the nearest in the next column. Home and End lead to the first and the last.
 */
export function nextName(
	names: readonly PlacedName[],
	current: PlacedName,
	key: string,
): PlacedName | undefined {
	switch (key) {
		case 'Home':
			return names[0];
		case 'End':
			return names.at(-1);
		case 'ArrowUp':
			return nearest(names, current, ({ column, y }) => column === current.column && y < current.y);
		case 'ArrowDown':
			return nearest(names, current, ({ column, y }) => column === current.column && y > current.y);
		case 'ArrowLeft':
			return sideways(names, current, -1);
		case 'ArrowRight':
			return sideways(names, current, 1);
		default:
			return undefined;
	}
}

function sideways(names: readonly PlacedName[], current: PlacedName, by: 1 | -1): PlacedName | undefined {
	const isBeyond = ({ column }: PlacedName): boolean => (column - current.column) * by > 0;
	return (
		nearest(names, current, (name) => isBeyond(name) && current.tied.has(name.id)) ??
		nearest(names, current, ({ column }) => column === current.column + by)
	);
}

function nearest(
	names: readonly PlacedName[],
	current: PlacedName,
	counts: (name: PlacedName) => boolean,
): PlacedName | undefined {
	const distance = ({ column, y }: PlacedName): number =>
		Math.abs(column - current.column) * 1000 + Math.abs(y - current.y);
	return names.filter(counts).sort((one, other) => distance(one) - distance(other))[0];
}
