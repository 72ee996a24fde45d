import type { GenericSchema } from 'valibot';

/** A schema of the metadata of whatever kind, with the parts that a schema may have. */
export type AnySchema = GenericSchema & {
	readonly wrapped?: AnySchema;
	readonly entries?: Readonly<Record<string, AnySchema>>;
	readonly item?: AnySchema;
	readonly value?: AnySchema;
	readonly options?: readonly unknown[];
	readonly pipe?: readonly { readonly type: string; readonly description?: string }[];
};

/** The schema of what is there where it is not left out. */
export function unwrapped(schema: AnySchema): AnySchema {
	return schema.type === 'optional' && schema.wrapped ? unwrapped(schema.wrapped) : schema;
}
