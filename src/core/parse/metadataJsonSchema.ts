import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { metadataSchema } from './metadataSchema';

/**
 * The JSON Schema (draft 2020-12) of a briefing's metadata, for editors and build servers. Made when the
 * extension is built; the extension itself does not use it.
 */
export function metadataJsonSchema(): JsonSchema {
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'Metadata of a briefing',
		description: 'The YAML block at the top of a *.briefing.md file.',
		...toJsonSchema(metadataSchema, {
			target: 'draft-2020-12',
			overrideSchema: ({ valibotSchema, jsonSchema }) => scalarAsYamlReadsIt(valibotSchema.type, jsonSchema),
			overrideAction: ({ valibotAction, jsonSchema }) =>
				valibotAction.type === 'check'
					? { ...jsonSchema, ...patternOf('message' in valibotAction ? valibotAction.message : undefined) }
					: undefined,
		}),
	};
}

/** A briefing takes every scalar as it is written; other readers of YAML make numbers and truth values of some. */
function scalarAsYamlReadsIt(type: string, jsonSchema: JsonSchema): JsonSchema | undefined {
	if (type === 'string') {
		return { ...jsonSchema, type: ['string', 'number'] };
	}
	if (type === 'record') {
		return { ...jsonSchema, propertyNames: undefined };
	}
	const words = jsonSchema.enum;
	if (Array.isArray(words) && words.includes('true')) {
		return { ...jsonSchema, type: undefined, enum: [true, false, 'true', 'false'] };
	}
	return undefined;
}

/** What a check asks of a text, as far as a pattern can say it: it refuses nothing that the check lets pass. */
function patternOf(message: unknown): JsonSchema {
	const pattern = patterns[String(message)];
	return pattern === undefined ? {} : { pattern };
}

const patterns: Readonly<Record<string, string>> = {
	'bad-date': '^[^a-z\\s]+$',
	'bad-address': '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/]',
	'bad-citation': '^\\s*\\[[\\s\\S]*@[\\s\\S]*\\]\\s*$',
};
