import type { verdicts } from '../parse/metadataSchema';
import { metadataSchema } from '../parse/metadataSchema';
import { unwrapped, type AnySchema } from '../parse/schemaShape';
import { cslKeysAt, isCslList } from './cslKeys';

/** A key that a mapping of the metadata may have. */
export interface MetadataKey {
	readonly name: string;
	readonly description: string;
	readonly isRequired: boolean;
	/** What its value is; mappings, in a list or by their ids, stand below the key. */
	readonly holds: 'text' | 'list' | 'mappings';
}

/** The keys of the mapping at a path of the metadata, with what they mean; none where it has no shape of its own. */
export function keysAt(path: readonly string[]): readonly MetadataKey[] {
	if (path[0] === 'references' && path[1] === '*') {
		return Object.entries(cslKeysAt(path.slice(2))).map(([name, description]) => ({
			name,
			description,
			isRequired: path.length === 2 && (name === 'id' || name === 'type'),
			holds: path.length === 2 && isCslList(name) ? 'list' : 'text',
		}));
	}
	return Object.entries(schemaAt(path)?.entries ?? {}).map(([name, schema]) => ({
		name,
		description: descriptionOf(schema),
		isRequired: schema.type !== 'optional',
		holds: heldBy(unwrapped(schema)),
	}));
}

/** What the key at the end of a path means; undefined when it is not one of ours. */
export function keyDescription(path: readonly string[]): string | undefined {
	return keysAt(path.slice(0, -1)).find(({ name }) => name === path.at(-1))?.description;
}

/** The only values that may stand at a path; undefined when there are others. */
export function valuesAt(path: readonly string[]): readonly string[] | undefined {
	const schema = schemaAt(path);
	return schema?.type === 'picklist' ? schema.options?.map(String) : undefined;
}

/** What each verdict says. */
export const verdictDescriptions: Readonly<Record<(typeof verdicts)[number], string>> = {
	agrees: 'The source says the same.',
	sharper: 'The source says it more exactly.',
	differs: 'The source says otherwise, in part or whole.',
	open: 'It could not be checked.',
};

/** What each standing says. */
export const standingDescriptions = {
	stated: 'The article says it in its own voice.',
	'self-reported': 'Said by the party that it flatters.',
	reported: 'Reported by others.',
	alleged: 'An allegation.',
	opinion: 'An opinion or interpretation.',
} as const;

function heldBy({ type, item }: AnySchema): MetadataKey['holds'] {
	const isMapping = (each: AnySchema['type'] | undefined): boolean => each === 'object' || each === 'record';
	return isMapping(type) || isMapping(item?.type) ? 'mappings' : type === 'array' ? 'list' : 'text';
}

function schemaAt(path: readonly string[]): AnySchema | undefined {
	return path.reduce<AnySchema | undefined>((schema, step) => {
		const within = schema?.entries && Object.hasOwn(schema.entries, step) ? schema.entries[step] : undefined;
		const next = within ?? (step === '*' ? schema?.item : undefined) ?? schema?.value;
		return next && unwrapped(next);
	}, metadataSchema as AnySchema);
}

function descriptionOf(schema: AnySchema): string {
	return unwrapped(schema).pipe?.find(({ type }) => type === 'description')?.description ?? '';
}
