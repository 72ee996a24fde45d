/** The id of the element of an event, by its position in the file. */
export function eventElementId(index: number): string {
	return `event:${index}`;
}
