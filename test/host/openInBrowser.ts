import { spawn } from 'node:child_process';

/** Shows an address in the user's own browser. Gives whether there is one; never fails. */
export function openInBrowser(url: string): Promise<boolean> {
	const command = openCommand();
	if (!command) {
		return Promise.resolve(false);
	}
	const [program, ...args] = command;
	return new Promise((resolve) => {
		const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
		child.once('error', () => {
			resolve(false);
		});
		child.once('spawn', () => {
			child.unref();
			resolve(true);
		});
	});
}

function openCommand(): [string, ...string[]] | undefined {
	switch (process.platform) {
		case 'darwin':
			return ['open'];
		case 'win32':
			return ['cmd', '/c', 'start', ''];
		default:
			return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
	}
}
