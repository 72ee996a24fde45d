import * as vscode from 'vscode';

/** A virtual file system in memory, which counts what is read. */
export class MemoryFiles implements vscode.FileSystemProvider, vscode.Disposable {
	static readonly scheme = 'briefing-test';

	readonly #files = new Map<string, { readonly bytes: Uint8Array; readonly size: number }>();
	readonly #onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
	readonly reads: string[] = [];
	readonly onDidChangeFile = this.#onDidChangeFile.event;
	// The last, since it reads the others.
	readonly #registration = vscode.workspace.registerFileSystemProvider(MemoryFiles.scheme, this);

	/** Writes a file, and tells it if the file was there before; a size other than its own can be pretended. */
	put(path: string, content: string | Uint8Array, size?: number): vscode.Uri {
		const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		const isNew = !this.#files.has(path);
		this.#files.set(path, { bytes, size: size ?? bytes.length });
		const uri = vscode.Uri.from({ scheme: MemoryFiles.scheme, path });
		if (!isNew) {
			this.#onDidChangeFile.fire([{ type: vscode.FileChangeType.Changed, uri }]);
		}
		return uri;
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
			mtime: 0,
			size: isFolder ? 0 : this.#find(uri).size,
		};
	}

	readFile(uri: vscode.Uri): Uint8Array {
		this.reads.push(uri.path);
		return this.#find(uri).bytes;
	}

	readDirectory(): [string, vscode.FileType][] {
		return [];
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

	#find(uri: vscode.Uri): { readonly bytes: Uint8Array; readonly size: number } {
		const file = this.#files.get(uri.path);
		if (!file) {
			throw vscode.FileSystemError.FileNotFound(uri);
		}
		return file;
	}
}
