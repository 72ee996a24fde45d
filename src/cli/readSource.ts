import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { largestFile } from '../core/largestFile';
import { standardInput } from './checkReport';

/** What a file holds, or why it is not read; a size is in bytes. */
export type Source =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'tooLarge'; readonly size: number }
	| { readonly kind: 'unreadable'; readonly message: string };

/** Reads a file or standard input, and no more of it than a briefing may have. */
export async function readSource(file: string): Promise<Source> {
	try {
		const size = file === standardInput ? 0 : (await stat(file)).size;
		return size > largestFile ? { kind: 'tooLarge', size } : await readStream(file);
	} catch (error) {
		return { kind: 'unreadable', message: reasonOf(error) };
	}
}

async function readStream(file: string): Promise<Source> {
	const stream = file === standardInput ? process.stdin : createReadStream(file);
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stream as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > largestFile) {
			return { kind: 'tooLarge', size };
		}
		chunks.push(chunk);
	}
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
		return { kind: 'text', text };
	} catch {
		return { kind: 'unreadable', message: 'This is not text in UTF-8. Save it with that encoding.' };
	}
}

function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return reasons[code] ?? `It could not be read: ${error instanceof Error ? error.message : String(error)}`;
}

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'There is no such file.',
	ENOTDIR: 'There is no such file.',
	EISDIR: 'This is a folder. Name the files in it.',
	EACCES: 'It may not be read: its permissions forbid it.',
	EPERM: 'It may not be read: its permissions forbid it.',
};
