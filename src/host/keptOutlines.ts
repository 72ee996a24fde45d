import * as vscode from 'vscode';
import { contentHash } from '../core/library/contentHash';
import { Delayer } from './delayer';
import { Disposable } from './disposable';
import type { FileOutline } from './readOutlines';
import { Slices } from './slices';

/**
 * The outlines as they were in the last session, in the storage of the workspace: in files of some dozen each, so
 * that none takes long. A file that is not whole, or was written by another version, is as good as none.
 */
export class KeptOutlines extends Disposable {
	readonly #folder: vscode.Uri;
	readonly #version: string;
	readonly #delayer = this.own(new Delayer());
	readonly #shards = new Map<number, Map<string, FileOutline>>();
	readonly #unsaved = new Set<number>();
	#saving: Promise<void> = Promise.resolve();

	constructor({ folder, version }: { readonly folder: vscode.Uri; readonly version: string }) {
		super();
		this.#folder = vscode.Uri.joinPath(folder, 'outlines');
		this.#version = `1 ${version}`;
	}

	/** What was kept, by id. */
	async load(): Promise<ReadonlyMap<string, FileOutline>> {
		const slices = new Slices();
		const all = new Map<string, FileOutline>();
		const numbers = Array.from({ length: shards }, (_, number) => number);
		await Promise.all(
			numbers.map(async (number) => {
				const bytes = await this.#readShard(number);
				await slices.pause();
				for (const [id, file] of bytes ? this.#decode(bytes) : []) {
					all.set(id, file);
					this.#shardOf(id).set(id, file);
				}
			}),
		);
		return all;
	}

	/** Keeps these and no others. */
	async replace(files: ReadonlyMap<string, FileOutline>): Promise<void> {
		const slices = new Slices();
		const gone = new Set([...this.#shards.values()].flatMap((shard) => [...shard.keys()]));
		const changed = new Map<string, FileOutline | undefined>();
		for (const [id, file] of files) {
			gone.delete(id);
			if (this.#shardOf(id).get(id) !== file) {
				changed.set(id, file);
			}
			await slices.pause();
		}
		gone.forEach((id) => changed.set(id, undefined));
		this.change(changed);
	}

	/** Keeps these, and forgets those that are undefined. */
	change(files: ReadonlyMap<string, FileOutline | undefined>): void {
		for (const [id, file] of files) {
			if (file) {
				this.#shardOf(id).set(id, file);
			} else {
				this.#shardOf(id).delete(id);
			}
			this.#unsaved.add(shardNumber(id));
		}
		if (files.size > 0) {
			this.#saveLater();
		}
	}

	/** Writes what was not written yet. */
	async save(): Promise<void> {
		const slices = new Slices();
		for (const number of [...this.#unsaved]) {
			this.#unsaved.delete(number);
			const text = JSON.stringify([...(this.#shards.get(number) ?? [])]);
			const head = `${this.#version} ${contentHash(text)}\n`;
			await slices.pause();
			await vscode.workspace.fs.writeFile(this.#file(number), new TextEncoder().encode(head + text));
			await slices.pause();
		}
	}

	#saveLater(): void {
		// What cannot be written is read anew in the next session.
		this.#delayer.run('save', saveDelay, () => {
			this.#saving = this.#saving.then(() => this.save()).catch(() => undefined);
		});
	}

	async #readShard(number: number): Promise<Uint8Array | undefined> {
		try {
			return await vscode.workspace.fs.readFile(this.#file(number));
		} catch {
			return undefined;
		}
	}

	#decode(bytes: Uint8Array): readonly (readonly [string, FileOutline])[] {
		const text = new TextDecoder().decode(bytes);
		const end = text.indexOf('\n');
		const json = text.slice(end + 1);
		if (text.slice(0, end) !== `${this.#version} ${contentHash(json)}`) {
			return [];
		}
		// Only this class writes it, and the hash says that it is whole.
		return JSON.parse(json) as readonly (readonly [string, FileOutline])[];
	}

	#file(number: number): vscode.Uri {
		return vscode.Uri.joinPath(this.#folder, `${number}.json`);
	}

	#shardOf(id: string): Map<string, FileOutline> {
		const number = shardNumber(id);
		const shard = this.#shards.get(number) ?? new Map<string, FileOutline>();
		this.#shards.set(number, shard);
		return shard;
	}
}

const shards = 256;
const saveDelay = 2000;

function shardNumber(id: string): number {
	return contentHash(id) % shards;
}
