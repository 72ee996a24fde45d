import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { access, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withFolderLock } from './folderLock';

const partsFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'parts');

/** Each part is a package of its own with a lock file, so that nobody fetches more than they use. */
const parts = {
	web: 'VS Code for the web (590 MB on disk, once)',
	server: 'the VS Code server with its Node (460 MB on disk, once)',
	browser: 'a Chromium (250 MB on disk, once)',
	foam: 'Foam’s core (21 MB on disk, once)',
};

export type PartName = keyof typeof parts;

/** The file or folder at this place inside an installed part's `node_modules`. */
export function partPath(part: PartName, ...segments: string[]): string {
	return path.join(partsFolder, part, 'node_modules', ...segments);
}

/** A `require` that finds an installed part's packages. */
export function requireFromPart(part: PartName): NodeJS.Require {
	return createRequire(path.join(partsFolder, part, 'package.json'));
}

/**
 * Makes sure that a part is there, exactly as its lock file has it. Costs nothing when it is; an install that
 * was cut short is done again; of several processes one installs and the others wait for it.
 */
export async function installPart(part: PartName): Promise<void> {
	const folder = path.join(partsFolder, part);
	const stamp = path.join(folder, 'node_modules', '.complete');
	const wanted = createHash('sha256')
		.update(readFileSync(path.join(folder, 'package-lock.json')))
		.digest('hex');
	const isComplete = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
	if (isComplete()) {
		return;
	}
	await withFolderLock(path.join(folder, 'installing.lock'), async () => {
		if (isComplete()) {
			return;
		}
		const started = Date.now();
		process.stderr.write(`Fetching ${parts[part]} ...\n`);
		await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
		await finishPart(part);
		await writeFile(stamp, wanted);
		process.stderr.write(`Fetched in ${Math.round((Date.now() - started) / 1000)} s.\n`);
	});
}

async function finishPart(part: PartName): Promise<void> {
	if (part === 'server') {
		// The server looks for its modules in its own folder, for which npm knows no lock file: ours holds them.
		const modules = partPath('server', 'code-server', 'lib', 'vscode', 'node_modules');
		await symlink(partPath('server'), modules, 'junction');
	}
	if (part === 'browser') {
		// It unpacks itself into the folder for temporary files: here into the part instead.
		const script = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;
		const folder = path.join(partsFolder, part);
		const environment = { ...process.env, TMPDIR: path.join(folder, 'node_modules') };
		await run(process.execPath, ['--eval', script], folder, environment);
		await access(partPath('browser', 'chromium'));
	}
}

/** Under an npm script, npm says where it is; otherwise it is looked for as a shell would. */
function runNpm(args: readonly string[], folder: string): Promise<void> {
	const npm = process.env.npm_execpath;
	return npm && path.basename(npm).startsWith('npm')
		? run(process.execPath, [npm, ...args], folder)
		: run('npm', args, folder);
}

/** Runs a program to its end; rejects when it fails. */
export function run(command: string, args: readonly string[], cwd: string, env = process.env): Promise<void> {
	return new Promise((resolve, reject) => {
		// What it prints goes to our standard error: standard output belongs to the results.
		const shell = process.platform === 'win32' && command === 'npm';
		const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 2, 2] });
		child.once('error', reject);
		child.once('exit', (code, signal) => {
			if (code === 0) {
				resolve();
			} else {
				const how = signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
				reject(new Error(`"${command} ${args.join(' ')}" ${how} in ${cwd}.`));
			}
		});
	});
}
