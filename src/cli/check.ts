import { checkFiles } from './checkFiles';
import { helpText } from './helpText';
import { parseArguments } from './parseArguments';
import { renderJson } from './renderJson';
import { renderSarif } from './renderSarif';
import { renderText } from './renderText';
import { withoutControls } from './withoutControls';
import { version } from '../../package.json';

/** What the program ends with. */
const exitStatus = { noProblems: 0, problems: 1, failure: 2 } as const;

const renderers = { text: renderText, json: renderJson, sarif: renderSarif } as const;

/** Checks briefing files as the extension does, for a build server. Gives the exit status. */
async function run(words: readonly string[]): Promise<number> {
	const request = parseArguments(words, process.stdin.isTTY !== true);
	switch (request.kind) {
		case 'help':
			process.stdout.write(helpText);
			return exitStatus.noProblems;
		case 'version':
			process.stdout.write(`${version}\n`);
			return exitStatus.noProblems;
		case 'misuse':
			process.stderr.write(`${request.message}\nRun it with --help to see how it is used.\n`);
			return exitStatus.failure;
	}
	const { checked, unreadable } = await checkFiles(request.files);
	process.stdout.write(renderers[request.format]({ checked, unreadable, version }));
	for (const { file, message } of unreadable) {
		process.stderr.write(`${withoutControls(`${file}: ${message}`)}\n`);
	}
	if (unreadable.length > 0) {
		return exitStatus.failure;
	}
	const fails = checked.some(({ problems }) =>
		problems.some(({ severity }) => severity === 'error' || severity === 'warning'),
	);
	return fails ? exitStatus.problems : exitStatus.noProblems;
}

// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') {
		process.stderr.write(`The output could not be written: ${error.message}\n`);
		process.exit(exitStatus.failure);
	}
});

run(process.argv.slice(2)).then(
	(status) => {
		// Not exit(): what was written may still be on its way.
		process.exitCode = status;
	},
	(error: unknown) => {
		process.stderr.write(`The check failed: ${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = exitStatus.failure;
	},
);
