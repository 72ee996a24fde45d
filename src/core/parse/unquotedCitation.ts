import { visit, type Document } from 'yaml';
import { lastAtMost, type Span } from '../sourceText';

const restOfLine = /[^\r\n]*/y;

/** The place of a citation without quotes, its brackets included, given the place of its first @ in the YAML. */
export function unquotedCitation(yaml: string, at: number, isInFlow: (offset: number) => boolean): Span {
	const read = (pattern: RegExp): string => {
		pattern.lastIndex = at;
		return (pattern.exec(yaml)?.[0] ?? '').replace(/\s#[^]*$/, '').trimEnd();
	};
	let open = at - 1;
	while (yaml[open] === ' ') {
		open--;
	}
	if (yaml[open] === '[') {
		const inside = read(isInFlow(open) ? /[^\]\r\n]*\]/y : restOfLine);
		if (inside.includes(']')) {
			return { start: open, end: at + inside.length };
		}
	}
	return { start: at, end: at + read(isInFlow(at) ? /[^,[\]{}\r\n]*/y : restOfLine).length };
}

/** Tells whether an offset stands inside of a list or a mapping that is written with brackets or braces. */
export function flowsIn(document: Document.Parsed): (offset: number) => boolean {
	const flows: Span[] = [];
	visit(document, {
		Collection: (_, { flow, range }) => {
			if (flow && range) {
				flows.push({ start: range[0], end: range[1] });
				return visit.SKIP;
			}
			return undefined;
		},
	});
	const starts = flows.map(({ start }) => start);
	return (offset) => {
		const flow = flows[lastAtMost(starts, offset)];
		return flow !== undefined && flow.start < offset && offset < flow.end;
	};
}
