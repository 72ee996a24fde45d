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
	/** Folders that were listed. */
	readonly lists: string[] = [];
	/** Folders and files that never answer. */
	readonly hanging = new Set<string>();
	/** Folders and files that cannot be read. */
	readonly failing = new Set<string>();
	/** Links to folders, or of files: the path of the link, and of what it leads to. */
	readonly links = new Map<string, string>();
	/** Called with the path of a file that is being read, before its content, as it was, is given. */
	onRead: (path: string) => void | Promise<void> = () => undefined;
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

	/** Tells that a folder has come, and of nothing that is in it. */
	bring(path: string): void {
		const uri = vscode.Uri.from({ scheme: MemoryFiles.scheme, path });
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
			type:
				(isFolder ? vscode.FileType.Directory : vscode.FileType.File) |
				(this.links.has(uri.path) ? vscode.FileType.SymbolicLink : vscode.FileType.Unknown),
			ctime: 0,
			mtime: isFolder ? 0 : this.#find(uri).mtime,
			size: isFolder ? 0 : this.#find(uri).size,
		};
	}

	async readFile(uri: vscode.Uri): Promise<Uint8Array> {
		this.reads.push(uri.path);
		this.#fail(uri);
		const { bytes } = this.#find(uri);
		await this.onRead(uri.path);
		return this.hanging.has(uri.path) ? new Promise(() => undefined) : bytes;
	}

	readDirectory(uri: vscode.Uri): [string, vscode.FileType][] | Promise<[string, vscode.FileType][]> {
		this.lists.push(uri.path);
		this.#fail(uri);
		if (this.hanging.has(uri.path)) {
			return new Promise(() => undefined);
		}
		const folder = this.links.get(uri.path) ?? uri.path;
		const entries = new Map<string, vscode.FileType>();
		for (const path of this.#files.keys()) {
			if (path.startsWith(`${folder}/`)) {
				const [name = '', ...rest] = path.slice(folder.length + 1).split('/');
				entries.set(name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
			}
		}
		for (const link of this.links.keys()) {
			if (link.slice(0, link.lastIndexOf('/')) === folder) {
				const name = link.slice(link.lastIndexOf('/') + 1);
				entries.set(name, vscode.FileType.Directory | vscode.FileType.SymbolicLink);
			}
		}
		return [...entries];
	}

	/** Deletes a folder with all that is in it, and tells no more than that. */
	removeFolder(path: string): void {
		for (const file of [...this.#files.keys()].filter((each) => each.startsWith(`${path}/`))) {
			this.#files.delete(file);
		}
		const uri = vscode.Uri.from({ scheme: MemoryFiles.scheme, path });
		this.#onDidChangeFile.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
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

	rename(from: vscode.Uri, to: vscode.Uri): void {
		this.put(to.path, this.#find(from).bytes);
		this.#files.delete(from.path);
		this.#onDidChangeFile.fire([
			{ type: vscode.FileChangeType.Deleted, uri: from },
			{ type: vscode.FileChangeType.Created, uri: to },
		]);
	}

	dispose(): void {
		this.#registration.dispose();
		this.#onDidChangeFile.dispose();
	}

	#fail(uri: vscode.Uri): void {
		if (this.failing.has(uri.path)) {
			throw vscode.FileSystemError.Unavailable(uri);
		}
	}

	#find(uri: vscode.Uri): { readonly bytes: Uint8Array; readonly size: number; readonly mtime: number } {
		const file = this.#files.get(uri.path);
		if (!file) {
			throw vscode.FileSystemError.FileNotFound(uri);
		}
		return file;
	}
}
