import type { Document } from 'yaml';
import { isMap, isScalar, isSeq, Scalar } from 'yaml';
import { cslKeys, cslKeysAt } from '../completion/cslKeys';
import { alteredValue } from './alteredValue';
import { metadataSchema } from './metadataSchema';
import { unwrapped, type AnySchema } from './schemaShape';

/** An unquoted text, and what YAML reads it as. */
export interface AlteredScalar {
	readonly text: string;
	readonly readAs: string;
	/** Where it stands in the YAML. */
	readonly range: readonly [number, number];
}

/**
 * The unquoted texts that YAML, and so Pandoc, reads as something else than what stands there. Only where a briefing or
 * a source holds texts: what other keys hold may well be meant as a number or as true and false.
 */
export function alteredScalars(document: Document.Parsed): readonly AlteredScalar[] {
	const found: AlteredScalar[] = [];
	const look = (node: unknown, keys: Keys): void => {
		if (isSeq(node)) {
			node.items.forEach((item) => look(item, keys));
		} else if (isMap(node)) {
			for (const { key, value } of node.items) {
				const within =
					isScalar(key) && !typedKeys.has(String(key.value)) ? keys(String(key.value)) : undefined;
				if (within) {
					look(value, within);
				}
			}
		} else if (isScalar(node) && node.type === Scalar.PLAIN && node.range) {
			const text = String(node.value);
			const readAs = alteredValue(text);
			if (readAs !== undefined && readAs !== text) {
				found.push({ text, readAs, range: [node.range[0], node.range[1]] });
			}
		}
	};
	look(document.contents, keysOf(metadataSchema));
	return found;
}

/** What a key of a mapping holds, in turn by its keys; undefined where that is not known, or no text. */
type Keys = (key: string) => Keys | undefined;

/** Keys whose values are meant to be numbers or true and false. */
const typedKeys = new Set(['briefing', 'added', 'date-parts', 'circa']);

function keysOf(schema: AnySchema): Keys {
	const { type, item, options = [], entries = {}, value } = unwrapped(schema);
	if (type === 'array' && item) {
		return keysOf(item);
	}
	if (type === 'union') {
		const keysOfOptions = (options as readonly AnySchema[]).map(keysOf);
		return (key) => keysOfOptions.map((keys) => keys(key)).find((keys) => keys !== undefined);
	}
	return (key) => {
		const within = Object.hasOwn(entries, key) ? entries[key] : value;
		return within && (within === metadataSchema.entries.references ? keysOfSource : keysOf(within));
	};
}

const keysOfSource: Keys = (variable) =>
	Object.hasOwn(cslKeys, variable)
		? (part) =>
				Object.hasOwn({ ...cslKeysAt([variable]), ...cslKeysAt([variable, '*']) }, part) ? noKeys : undefined
		: undefined;

const noKeys: Keys = () => undefined;
