import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openInBrowser } from './openInBrowser';
import { startWebWorkbench } from './webWorkbench';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..', '..');
/** Opens the briefing by its id: where there are several, the command itself would ask which. */
const opener = path.join(here, 'opener');

const usage = `npm start -- [options]
  --desktop    in the VS Code that is installed here, if "code" is found
  --no-open    only serve it: open no browser
  --port N     instead of a free port`;

/** `npm start`: VS Code with the extension in it and the briefing open, until Ctrl+C. */
async function start(): Promise<void> {
	const { values } = parseArgs({
		options: {
			desktop: { type: 'boolean' },
			'no-open': { type: 'boolean' },
			port: { type: 'string' },
			help: { type: 'boolean' },
		},
	});
	if (values.help) {
		console.log(usage);
		return;
	}
	if (values.desktop && (await openDesktop())) {
		console.log('VS Code has opened, with the briefing in it.');
		return;
	}
	if (values.desktop) {
		console.log('No VS Code was found here ("code" is not on the PATH): showing VS Code for the web.');
	}
	const workbench = await startWebWorkbench({
		extensionDevelopmentPath: root,
		extensionPaths: [opener],
		port: values.port ? Number(values.port) : undefined,
	});
	const isOpen = !values['no-open'] && (await openInBrowser(workbench.url));
	console.log(`${isOpen ? 'Opened' : 'Open'} ${workbench.url} with the briefing in it. Ctrl+C ends it.`);
}

/** Gives whether there was a VS Code to open. */
function openDesktop(): Promise<boolean> {
	const args = [root, opener].map((extension) => `--extensionDevelopmentPath=${extension}`);
	const shell = process.platform === 'win32';
	const child = spawn('code', shell ? args.map((arg) => `"${arg}"`) : args, { stdio: 'ignore', shell });
	return new Promise((resolve) => {
		child.once('error', () => {
			resolve(false);
		});
		child.once('exit', (code) => {
			resolve(code === 0);
		});
	});
}

start().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
