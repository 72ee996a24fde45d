import { problemMessage, type Problem } from '../core/problem';
import type { CheckReport } from './checkReport';

/** The report as JSON, in the shape that `--help` describes. */
export function renderJson({ checked, unreadable, version }: CheckReport): string {
	const files = checked.map(({ file, problems }) => ({ file, problems: problems.map(plainProblem) }));
	return `${JSON.stringify({ version, files, unreadable }, undefined, '\t')}\n`;
}

function plainProblem(problem: Problem): unknown {
	const { startLine, startColumn, endLine, endColumn } = problem.range;
	return {
		code: problem.code,
		severity: problem.severity,
		message: problemMessage(problem),
		start: { line: startLine + 1, column: startColumn + 1 },
		end: { line: endLine + 1, column: endColumn + 1 },
	};
}
