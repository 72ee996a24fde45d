import { isInCode } from '../markdown/isInCode';
import { rangeBetween, type SourceText } from '../sourceText';
import { splitMetadata } from '../parse/splitMetadata';
import type { Position } from '../symbols/symbolAt';
import type { Fix } from './fix';
import { MetadataTree } from './metadataTree';
import { newReference } from './newItems';

/** A bare address: none that is the target of a link, or stands in pointed brackets. */
const bareAddress = /(?<![(<"'`[\w])https?:\/\/[^\s<>()[\]"'`{}]*[^\s<>()[\]"'`{}.,;:!?]/giu;

const linkDefinition = /^[\s>]*\[(?:[^\]\\]|\\.)+\]:/;

/**
 * Turns the bare address at a position of the text into a citation of a new reference, or of the one that already
 * has it; undefined where there is no such address.
 */
export function addressFix(
	source: SourceText,
	{ line, column }: Position,
	references: readonly { readonly citekey: string; readonly item: { readonly URL?: unknown } }[],
): Fix | undefined {
	const { yaml, yamlOffset } = splitMetadata(source);
	const lineStart = source.lineStarts[line] ?? source.text.length;
	if (yaml === undefined || lineStart < yamlOffset + yaml.length) {
		return undefined;
	}
	const written = source.lines[line] ?? '';
	const match = [...written.matchAll(bareAddress)].find(
		({ index, 0: address }) => index <= column && column <= index + address.length,
	);
	if (!match || isInCode(source.lines, line, match.index) || linkDefinition.test(written)) {
		return undefined;
	}
	const [address] = match;
	const start = lineStart + match.index;
	const known = references.find(({ item }) => item.URL === address);
	const citekey =
		known?.citekey ?? freeKey(address, new Set(references.map((reference) => reference.citekey)));
	const reference = known
		? undefined
		: new MetadataTree(source).addItem('references', newReference(citekey, address));
	if (!known && !reference) {
		return undefined;
	}
	const citation = { range: rangeBetween(source, start, start + address.length), text: `[@${citekey}]` };
	return {
		kind: 'address-to-reference',
		values: [citekey],
		changes: [...(reference ? [reference] : []), citation],
	};
}

/** A key from the address: its host and the last word of its path, as in `example-model-card`. */
function freeKey(address: string, taken: ReadonlySet<string>): string {
	const [host = '', ...path] = address.replace(/^https?:\/\/(?:www\.)?/i, '').split(/[/?#]/);
	const words = [host.split('.').slice(0, -1).at(-1) ?? host, ...path.slice(-1)].join('-');
	const base =
		words
			.replace(/\.[a-z]{2,5}$/i, '')
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-+|-+$/g, '')
			.slice(0, 40)
			.replace(/-+$/, '') || 'source';
	let key = base;
	for (let number = 2; taken.has(key); number++) {
		key = `${base}-${number}`;
	}
	return key;
}
