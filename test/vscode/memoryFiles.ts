import * as vscode from 'vscode';

/** A virtual file system in memory, which counts what is read. */
export class MemoryFiles implements vscode.FileSystemProvider, vscode.Disposable {
	static readonly scheme = 'briefing-test';

	readonly #files = new Map<
		string,
		{ readonly bytes: Uint8Array; readonly size: number; readonly mtime: number }
	>();
	readonly #onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
	readonly reads: string[] = [];
	/** Folders that never answer. */
	readonly hanging = new Set<string>();
	#clock = 0;
	readonly onDidChangeFile = this.#onDidChangeFile.event;
	// The last, since it reads the others.
	readonly #registration = vscode.workspace.registerFileSystemProvider(MemoryFiles.scheme, this);

	/** Writes a file, and tells it if the file was there before; a size other than its own can be pretended. */
	put(path: string, content: string | Uint8Array, size?: number): vscode.Uri {
		const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		const isNew = !this.#files.has(path);
		this.#files.set(path, { bytes, size: size ?? bytes.length, mtime: ++this.#clock });
		const uri = vscode.Uri.from({ scheme: MemoryFiles.scheme, path });
		if (!isNew) {
			this.#onDidChangeFile.fire([{ type: vscode.FileChangeType.Changed, uri }]);
		}
		return uri;
	}

	/** Writes a file that was not there, and tells it. */
	create(path: string, content: string): void {
		const uri = this.put(path, content);
		this.#onDidChangeFile.fire([{ type: vscode.FileChangeType.Created, uri }]);
	}

	/** Deletes a file, and tells it. */
	remove(uri: vscode.Uri): void {
		this.#files.delete(uri.path);
		this.#onDidChangeFile.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
	}

	watch(): vscode.Disposable {
		return new vscode.Disposable(() => undefined);
	}

	stat(uri: vscode.Uri): vscode.FileStat {
		const isFolder = [...this.#files.keys()].some((path) => path.startsWith(`${uri.path}/`));
		return {
			type: isFolder ? vscode.FileType.Directory : vscode.FileType.File,
			ctime: 0,
			mtime: isFolder ? 0 : this.#find(uri).mtime,
			size: isFolder ? 0 : this.#find(uri).size,
		};
	}

	readFile(uri: vscode.Uri): Uint8Array {
		this.reads.push(uri.path);
		return this.#find(uri).bytes;
	}

	readDirectory(uri: vscode.Uri): [string, vscode.FileType][] | Promise<[string, vscode.FileType][]> {
		if (this.hanging.has(uri.path)) {
			return new Promise(() => undefined);
		}
		const entries = new Map<string, vscode.FileType>();
		for (const path of this.#files.keys()) {
			if (path.startsWith(`${uri.path}/`)) {
				const [name = '', ...rest] = path.slice(uri.path.length + 1).split('/');
				entries.set(name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
			}
		}
		return [...entries];
	}

	writeFile(uri: vscode.Uri, content: Uint8Array): void {
		this.put(uri.path, content);
	}

	createDirectory(): void {
		// Folders are there as soon as a file is.
	}

	delete(uri: vscode.Uri): void {
		this.remove(uri);
	}

	rename(): void {
		throw vscode.FileSystemError.NoPermissions();
	}

	dispose(): void {
		this.#registration.dispose();
		this.#onDidChangeFile.dispose();
	}

	#find(uri: vscode.Uri): { readonly bytes: Uint8Array; readonly size: number; readonly mtime: number } {
		const file = this.#files.get(uri.path);
		if (!file) {
			throw vscode.FileSystemError.FileNotFound(uri);
		}
		return file;
	}
}
