import * as vscode from 'vscode';
import { contentHash } from '../core/library/contentHash';
import { Delayer } from './delayer';
import { Disposable } from './disposable';
import type { PackedOutline } from './packedOutline';
import { readShard, writeShard, type KeptOutline } from './keptShard';
import { Slices } from './slices';

/**
 * The outlines as they were in the last session, in the storage of the workspace: in files of some dozen each, so
 * that none takes long. A file that is not whole, or was written by another version, is as good as none.
 */
export class KeptOutlines extends Disposable {
	readonly #folder: vscode.Uri;
	readonly #version: string;
	readonly #delayer = this.own(new Delayer());
	readonly #shards = new Map<number, Map<string, PackedOutline>>();
	readonly #unsaved = new Set<number>();
	#loading: Promise<void> | undefined;
	#saving: Promise<void> = Promise.resolve();

	constructor({ folder, version }: { readonly folder: vscode.Uri; readonly version: string }) {
		super();
		this.#folder = vscode.Uri.joinPath(folder, 'outlines');
		this.#version = `4 ${version}`;
	}

	/** What was kept, with its ids; read when it is first asked for. */
	async load(): Promise<Iterable<KeptOutline>> {
		await (this.#loading ??= this.#load());
		return this.#all();
	}

	*#all(): Generator<KeptOutline> {
		for (const shard of this.#shards.values()) {
			yield* shard;
		}
	}

	async #load(): Promise<void> {
		const slices = new Slices();
		const numbers = (await this.#writtenShards()).values();
		// With all at once, the bytes alone would be much to clean up after.
		const work = async (): Promise<void> => {
			for (const number of numbers) {
				const bytes = await this.#readShard(number);
				await slices.pause();
				const shard = this.#shardAt(number);
				for (const [id, file] of bytes ? readShard(this.#version, bytes) : []) {
					// What is here already is newer.
					shard.set(id, shard.get(id) ?? file);
				}
			}
		};
		await Promise.all(Array.from({ length: together }, work));
	}

	/** Keeps these and no others. */
	async replace(files: ReadonlyMap<string, PackedOutline>): Promise<void> {
		const slices = new Slices();
		for (const [id, file] of files) {
			this.change(id, file);
			await slices.pause();
		}
		for (const [id] of this.#all()) {
			if (!files.has(id)) {
				this.change(id, undefined);
			}
			await slices.pause();
		}
	}

	/** Writes what was not written yet. */
	async save(): Promise<void> {
		const slices = new Slices();
		for (const number of [...this.#unsaved]) {
			this.#unsaved.delete(number);
			const bytes = writeShard(this.#version, [...(this.#shards.get(number) ?? [])]);
			await slices.pause();
			await vscode.workspace.fs.writeFile(this.#file(number), bytes);
			await slices.pause();
		}
	}

	/** Keeps the outline of a file, or forgets it where it is undefined. */
	change(id: string, file: PackedOutline | undefined): void {
		const number = shardNumber(id);
		const shard = this.#shardAt(number);
		if (shard.get(id) === file) {
			return;
		}
		if (file) {
			shard.set(id, file);
		} else {
			shard.delete(id);
		}
		this.#unsaved.add(number);
		this.#saveLater();
	}

	#saveLater(): void {
		// What cannot be written is read anew in the next session.
		this.#delayer.run('save', saveDelay, () => {
			this.#saving = this.#saving.then(() => this.save()).catch(() => undefined);
		});
	}

	async #writtenShards(): Promise<readonly number[]> {
		try {
			const files = await vscode.workspace.fs.readDirectory(this.#folder);
			return files.map(([name]) => Number.parseInt(name)).filter((number) => number >= 0 && number < shards);
		} catch {
			// In most workspaces there is no such folder.
			return [];
		}
	}

	async #readShard(number: number): Promise<Uint8Array | undefined> {
		try {
			return await vscode.workspace.fs.readFile(this.#file(number));
		} catch {
			return undefined;
		}
	}

	#file(number: number): vscode.Uri {
		return vscode.Uri.joinPath(this.#folder, `${number}.json`);
	}

	#shardAt(number: number): Map<string, PackedOutline> {
		const shard = this.#shards.get(number) ?? new Map<string, PackedOutline>();
		this.#shards.set(number, shard);
		return shard;
	}
}

const shards = 256;
/** Files that are read at the same time. */
const together = 32;
const saveDelay = 2000;

function shardNumber(id: string): number {
	return contentHash(new TextEncoder().encode(id)) % shards;
}
