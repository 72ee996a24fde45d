import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Log, ReportingDescriptor, Result } from 'sarif';
import { problemKinds, problemMessage, type Problem, type ProblemCode, type Severity } from '../core/problem';
import { standardInput, type CheckReport } from './checkReport';
import { isInside } from './isInside';
import { problemHelp } from './problemHelp';

/** The report in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS, 2020). */
export function renderSarif({ checked, unreadable, version }: CheckReport): string {
	const log: Log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: { driver: { name: 'Briefing Panel', version, rules: codes.map(rule) } },
				invocations: [
					{
						executionSuccessful: unreadable.length === 0,
						toolExecutionNotifications: unreadable.map(({ file, message }) => ({
							level: 'error',
							message: { text: message },
							locations: [{ physicalLocation: { artifactLocation: artifactLocation(file) } }],
						})),
					},
				],
				columnKind: 'utf16CodeUnits',
				results: checked.flatMap(({ file, problems }) => problems.map((problem) => result(file, problem))),
			},
		],
	};
	return `${JSON.stringify(log, undefined, '\t')}\n`;
}

const codes = Object.keys(problemKinds) as readonly ProblemCode[];

/** SARIF's words; it has none for a hint, which it calls a note as well. */
const levels: Readonly<Record<Severity, Result.level>> = {
	error: 'error',
	warning: 'warning',
	information: 'note',
	hint: 'note',
};

function rule(code: ProblemCode): ReportingDescriptor {
	const [severity, message] = problemKinds[code];
	const { title, text, markdown } = problemHelp(code);
	return {
		id: code,
		shortDescription: { text: title },
		fullDescription: { text: message },
		help: { text, markdown },
		defaultConfiguration: { level: levels[severity] },
	};
}

function result(file: string, problem: Problem): Result {
	const { startLine, startColumn, endLine, endColumn } = problem.range;
	return {
		ruleId: problem.code,
		ruleIndex: codes.indexOf(problem.code),
		level: levels[problem.severity],
		message: { text: problemMessage(problem) },
		locations: [
			{
				physicalLocation: {
					artifactLocation: artifactLocation(file),
					region: {
						startLine: startLine + 1,
						startColumn: startColumn + 1,
						endLine: endLine + 1,
						endColumn: endColumn + 1,
					},
				},
			},
		],
	};
}

/** Relative to the folder that the program runs in, for files below it; standard input has only a name. */
function artifactLocation(file: string): ArtifactLocation {
	if (file === standardInput) {
		return { uri: 'stdin' };
	}
	const absolute = path.resolve(file);
	if (!isInside(absolute, process.cwd())) {
		return { uri: pathToFileURL(absolute).href };
	}
	const parts = path.relative(process.cwd(), absolute).split(path.sep);
	return { uri: parts.map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
