import type { Outline } from './outline';
import { outlineMetadata } from './outlineMetadata';
import { outlineText } from './outlineText';

/** Longer files are not read before they are opened: one step would take too long. */
export const longestOutlined = 1024 * 1024;

/** Metadata of more characters are not read by the YAML parser, which is slow. */
const mostParsed = 32 * 1024;
const mostPlain = 384 * 1024;

/** The outline of a file that is not read before it is opened. */
export const unreadOutline: Outline = {
	title: '',
	entities: [],
	sections: [],
	claims: [],
	references: [],
	partial: true,
};

/**
 * Reads the outline of a briefing file, and gives what the outline of the whole parser's briefing would be,
 * save for what takes the whole parser: where an entity is mentioned, and how often a source is cited. In
 * steps, so that whoever runs it can yield between them: each takes a few milliseconds at most.
 */
export function* outlineSteps(text: string): Generator<void, Outline> {
	const { yaml, body } = split(text);
	if (text.length > longestOutlined || yaml.length > mostPlain) {
		return unreadOutline;
	}
	const metadata = yield* outlineMetadata(yaml, mostParsed);
	yield;
	if (!metadata) {
		return unreadOutline;
	}
	const { authors, verdicts, ...names } = metadata;
	const citekeys = new Set(names.references.map(({ citekey }) => citekey));
	const { sections, claims } = yield* outlineText(body, names.entities, citekeys, authors, verdicts);
	return { ...names, sections, claims };
}

/** The same in one go. */
export function readOutline(text: string): Outline {
	const steps = outlineSteps(text);
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done) {
			return step.value;
		}
	}
}

/** Cuts off the metadata as the whole parser does; lines need not count as in the file. */
function split(text: string): { readonly yaml: string; readonly body: string } {
	const open = /^\uFEFF?---[^\S\r\n]*(?:\r\n?|\n|$)/.exec(text)?.[0];
	if (open === undefined) {
		return { yaml: '', body: text };
	}
	const close = /(?:^|\r\n?|\n)(?:---|\.\.\.)[^\S\r\n]*(?:\r\n?|\n|$)/;
	const rest = text.slice(open.length);
	const match = close.exec(rest);
	if (!match) {
		return { yaml: rest, body: '' };
	}
	return { yaml: rest.slice(0, match.index), body: rest.slice(match.index + match[0].length) };
}
