import * as vscode from 'vscode';
import { nodeModules, type NodeModules } from './nodeModules';

/** Skips a test, or all of a suite, in a browser, where there is no disk. */
export function skipWithoutDisk(test: Mocha.Context): void {
	if (!nodeModules()) {
		test.skip();
	}
}

/** A folder of its own on the disk that extensions in Node have. */
export class DiskFolder implements vscode.Disposable {
	readonly fs: NodeModules['fs'];
	/** Where it is, with slashes, without links. */
	readonly path: string;

	constructor() {
		const node = nodeModules();
		if (!node) {
			throw new Error('There is no disk in a browser.');
		}
		this.fs = node.fs;
		this.path = this.fs.realpathSync(this.fs.mkdtempSync(`${node.os.tmpdir()}/briefing-test-`));
	}

	/** Writes a file, and makes the folders on the way to it; gives its address. */
	put(name: string, content: string | Uint8Array = ''): vscode.Uri {
		const file = `${this.path}/${name}`;
		this.fs.mkdirSync(file.replace(/\/[^/]*$/, ''), { recursive: true });
		this.fs.writeFileSync(file, content);
		return vscode.Uri.file(file);
	}

	/** Makes a link that leads to a path, which may be relative to the link. */
	link(name: string, target: string): void {
		this.fs.symlinkSync(target, `${this.path}/${name}`);
	}

	dispose(): void {
		this.fs.rmSync(this.path, { recursive: true });
	}
}
