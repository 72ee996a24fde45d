import { problemMessage } from '../core/problem';
import type { CheckReport } from './checkReport';
import { withoutControls } from './withoutControls';

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
