import { problemMessage } from '../core/problem';
import type { CheckReport } from './checkReport';

/** The problems as a compiler prints them, one on each line. */
export function renderText({ checked }: CheckReport): string {
	return checked
		.flatMap(({ file, problems }) =>
			problems.map((problem) => {
				const { startLine, startColumn } = problem.range;
				const place = `${file}:${startLine + 1}:${startColumn + 1}`;
				return `${withoutControls(`${place}: ${problem.severity}: ${problemMessage(problem)} [${problem.code}]`)}\n`;
			}),
		)
		.join('');
}

/** A file must not be able to steer the terminal, or to make two lines of one. */
function withoutControls(text: string): string {
	return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}
