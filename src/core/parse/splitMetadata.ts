import type { Problem } from '../problem';
import { problem } from '../problem';
import type { SourceText } from '../sourceText';
import { rangeOfLine } from '../sourceText';

/** A briefing file, cut into its metadata block and its text. */
export interface SplitSource {
	/** The YAML between the fences; undefined when there is no block. */
	readonly yaml?: string;
	/** The offset in the file at which the YAML begins. */
	readonly yamlOffset: number;
	/** The text, with an empty line for each line of the block, so that lines count as in the file. */
	readonly body: string;
	readonly problems: readonly Problem[];
}

/** Cuts off the block between `---` in the first line and the next `---` or `...`, as Pandoc does. */
export function splitMetadata(source: SourceText): SplitSource {
	const { lines, lineStarts, text } = source;
	if (!/^\uFEFF?---\s*$/.test(lines[0] ?? '')) {
		return { yamlOffset: 0, body: text, problems: [problem('not-a-briefing', rangeOfLine(source, 0))] };
	}
	const close = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
	// An empty line behind a line of dashes makes of it a dividing line.
	const problems =
		lines[1]?.trim() === '' ? [problem('pandoc-only', rangeOfLine(source, 0), 'words of the text')] : [];
	const yamlOffset = lineStarts[1] ?? text.length;
	if (close < 0) {
		return {
			yaml: text.slice(yamlOffset),
			yamlOffset,
			body: '',
			problems: [problem('unclosed-metadata', rangeOfLine(source, 0))],
		};
	}
	return {
		yaml: text.slice(yamlOffset, lineStarts[close]),
		yamlOffset,
		body: '\n'.repeat(close + 1) + text.slice(lineStarts[close + 1] ?? text.length),
		problems,
	};
}
