import { indexOf } from './indexOf';

/** What the readers of bibliographies do for a text, whose first line is the name of the file; the work is counted. */
export function work(text: string): void {
	const end = text.indexOf('\n');
	const { offsets, itemOf } = indexOf(text.slice(0, end), text.slice(end + 1));
	for (const citekey of offsets.keys()) {
		itemOf(citekey);
	}
}
