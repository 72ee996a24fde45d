import { execFileSync } from 'node:child_process';
import type { WorkbenchServer } from './workbench';

/** The processes of the extension hosts that a server has started, and no others of this machine. */
export function extensionHosts(server: WorkbenchServer): readonly number[] {
	const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
	return processes.split('\n').flatMap((line) => {
		const [id, parent, ...words] = line.trim().split(/\s+/);
		return Number(parent) === server.process && words.includes('--type=extensionHost') ? [Number(id)] : [];
	});
}
