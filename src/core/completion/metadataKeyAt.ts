import { completionContextAt } from './completionContextAt';

/** A key of the metadata, and the columns of the line that it stands in. */
export interface KeyAt {
	readonly path: readonly string[];
	readonly startColumn: number;
	readonly endColumn: number;
}

/** The key at a place of a text; undefined where there is none. */
export function metadataKeyAt(text: string, line: number, column: number): KeyAt | undefined {
	const context = completionContextAt(text, line, column);
	if (context?.kind !== 'key') {
		return undefined;
	}
	const written = text.split(/\r\n?|\n/)[line]?.slice(context.startColumn) ?? '';
	const key = /^["']?([\p{L}\p{N}-]+)["']?(?=\s*:(?:\s|$))/u.exec(written);
	const name = key?.[1];
	return key && name !== undefined
		? {
				path: [...context.path, name],
				startColumn: context.startColumn,
				endColumn: context.startColumn + key[0].length,
			}
		: undefined;
}
