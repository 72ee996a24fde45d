import { lastAtMost } from '../sourceText';

/** The ends of a text's comments, `<!-- … -->`: looked for once, so that openings without an end cost no more. */
export class CommentEnds {
	private ends: readonly number[] | undefined;

	constructor(private readonly text: string) {}

	/** The end of the comment that begins at an offset; undefined where none does, or none ends at most at `limit`. */
	of(start: number, limit = this.text.length): number | undefined {
		if (!this.text.startsWith('<!--', start) || /^-?>/.test(this.text.slice(start + 4, start + 6))) {
			return undefined;
		}
		this.ends ??= [...this.text.matchAll(/-->/g)].map(({ index }) => index + 3);
		const shortest = start + '<!---->'.length;
		const before = lastAtMost(this.ends, shortest - 1);
		const end = this.ends.slice(before, before + 2).find((each) => each >= shortest);
		return end !== undefined && end <= limit ? end : undefined;
	}
}

/** A text whose comments are replaced by others of the same length. */
export function replaceInComments(text: string, replace: (comment: string) => string): string {
	const ends = new CommentEnds(text);
	let replaced = '';
	let from = 0;
	for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', Math.max(at + 1, from))) {
		const end = ends.of(at);
		if (end !== undefined) {
			replaced += text.slice(from, at) + replace(text.slice(at, end));
			from = end;
		}
	}
	return replaced + text.slice(from);
}
