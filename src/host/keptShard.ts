import { contentHash } from '../core/library/contentHash';
import { decodeText } from './decodeText';
import type { PackedOutline } from './packedOutline';

/** The id of a file, and its outline. */
export type KeptOutline = readonly [string, PackedOutline];

/**
 * Outlines as the bytes of a file: a first line with the version and the hash of the rest, and of each outline a line
 * for what is needed at once and one that is read when it is asked for. No line of JSON has a line feed in it.
 */
export function writeShard(version: string, files: readonly KeptOutline[]): Uint8Array {
	const encoder = new TextEncoder();
	const lineOf = (text: string): Uint8Array => encoder.encode(`${text}\n`);
	const body = join(
		files.flatMap(([id, { json, ...file }]) => [lineOf(JSON.stringify([id, file])), json, lineEnd]),
	);
	return join([lineOf(headOf(version, body)), body]);
}

/** The outlines in the bytes of a file; none where it is not whole, or of another version. */
export function readShard(version: string, bytes: Uint8Array): readonly KeptOutline[] {
	const { line: head, rest: body } = firstLine(bytes);
	const files: KeptOutline[] = [];
	if (decodeText(head) !== headOf(version, body)) {
		return files;
	}
	for (let left = body; left.length > 0;) {
		const first = firstLine(left);
		const second = firstLine(first.rest);
		// The hash says that it is what was written.
		const [id, file] = JSON.parse(decodeText(first.line)) as readonly [string, Omit<PackedOutline, 'json'>];
		files.push([id, { ...file, json: second.line }]);
		left = second.rest;
	}
	return files;
}

const lineFeed = 0x0a;
const lineEnd = Uint8Array.of(lineFeed);

function headOf(version: string, body: Uint8Array): string {
	return `${version} ${contentHash(body)}`;
}

function firstLine(bytes: Uint8Array): { readonly line: Uint8Array; readonly rest: Uint8Array } {
	const end = bytes.indexOf(lineFeed);
	return end < 0
		? { line: bytes, rest: bytes.subarray(bytes.length) }
		: { line: bytes.subarray(0, end), rest: bytes.subarray(end + 1) };
}

function join(parts: readonly Uint8Array[]): Uint8Array {
	const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}
