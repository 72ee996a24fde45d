import type { CslItem, Fact, Verdict } from '../briefing';
import { verdicts } from '../parse/metadataSchema';
import { parseYaml } from '../parse/parseYaml';
import { readCslItem } from '../parse/readCslItem';
import { authorsOf, type Authors } from '../references/authorsOf';
import { wordsOfMarkdown } from '../references/markdownToCsl';
import { entityOutline, referenceOutline, type EntityOutline, type ReferenceOutline } from './outline';
import { readPlainYaml, unread } from './plainYaml';

/** What an outline has from the metadata. */
export interface OutlineMetadata {
	readonly title: string;
	readonly entities: readonly EntityOutline[];
	readonly references: readonly ReferenceOutline[];
	/** What was found when claims were checked, by the id of the claim. */
	readonly verdicts: ReadonlyMap<string, Verdict>;
	/** Who stands in a sentence for a citekey. */
	readonly authors: Authors;
}

/** Thrown where a text was passed over that is needed after all. */
class NeedsParser extends Error {}

/**
 * Reads the metadata for an outline, and gives what the whole parser would. Undefined when that takes a YAML
 * parser, and the metadata are longer than `mostParsed` characters. In steps.
 */
export function* outlineMetadata(
	yaml: string,
	mostParsed: number,
): Generator<void, OutlineMetadata | undefined> {
	const plain = readPlainYaml(yaml);
	yield;
	if (plain !== undefined) {
		try {
			return readValues(plain);
		} catch (error) {
			if (!(error instanceof NeedsParser)) {
				throw error;
			}
		}
	}
	yield;
	return yaml.length > mostParsed ? undefined : readValues(parsed(yaml));
}

/** As the whole parser reads it. */
function parsed(yaml: string): unknown {
	try {
		return parseYaml(yaml)?.toJS({ maxAliasCount: 100 }) as unknown;
	} catch {
		return undefined;
	}
}

/** The same as the schema of the metadata gives, of the few keys that an outline has. */
function readValues(metadata: unknown): OutlineMetadata {
	const { title, lang, entities, references, checks } = mapping(metadata);
	const language = named(lang) ?? 'en';
	const entitiesById = new Map<string, EntityOutline>();
	for (const raw of list(entities)) {
		const entity = readEntity(mapping(raw));
		if (entity && !entitiesById.has(entity.id)) {
			entitiesById.set(entity.id, entity);
		}
	}
	const referencesByKey = new Map<string, ReferenceOutline>();
	const items = new Map<string, CslItem>();
	for (const raw of list(references)) {
		const { id } = mapping(raw);
		const citekey = text(id) ?? '';
		if (citekey !== '' && !referencesByKey.has(citekey)) {
			const item = readItem(mapping(raw));
			referencesByKey.set(citekey, referenceOutline(citekey, item));
			items.set(citekey, item);
		}
	}
	return {
		title: wordsOfMarkdown(text(title) ?? ''),
		entities: [...entitiesById.values()],
		references: [...referencesByKey.values()],
		verdicts: new Map(Object.entries(mapping(checks)).flatMap(readVerdict)),
		authors: authorsOf((citekey) => items.get(citekey), language),
	};
}

function readEntity(raw: Mapping): EntityOutline | undefined {
	const id = named(raw.id)?.trim();
	const lab = named(raw.lab);
	const section = named(raw.section);
	return id
		? entityOutline({
				id,
				kind: named(raw.kind) ?? 'other',
				name: named(raw.name) ?? id,
				aliases: list(raw.aliases).flatMap(readAlias),
				...(lab !== undefined && { lab }),
				...(section !== undefined && { section }),
				added: named(raw.added) === 'true',
				facts: list(raw.facts).flatMap(readFact),
			})
		: undefined;
}

function readVerdict([claim, raw]: readonly [string, unknown]): readonly (readonly [string, Verdict])[] {
	const written = text(mapping(raw).verdict);
	const verdict = verdicts.find((each) => each === written);
	return verdict ? [[claim, verdict]] : [];
}

function readAlias(raw: unknown): readonly { readonly name: string }[] {
	if (typeof raw === 'string') {
		return [{ name: raw }];
	}
	const { name, near, ...others } = mapping(raw);
	const isAlias = typeof text(name) === 'string' && typeof text(near) === 'string';
	return isAlias && Object.keys(others).length === 0 ? [{ name: String(name) }] : [];
}

function readFact(raw: unknown): readonly Pick<Fact, 'label' | 'value'>[] {
	const { label: rawLabel, value: rawValue } = mapping(raw);
	const label = named(rawLabel);
	// Only what a fact of this label says is needed.
	const value = label?.toLowerCase() === 'released' ? named(rawValue) : undefined;
	return label !== undefined && value !== undefined ? [{ label, value }] : [];
}

function readItem(raw: Mapping): CslItem {
	const needed = ['id', 'title', 'author', 'publisher', 'container-title'];
	const values = needed.filter((key) => raw[key] !== undefined).map((key) => [key, read(raw[key])] as const);
	return readCslItem(Object.fromEntries(values)).item;
}

type Mapping = Readonly<Record<string, unknown>>;

function mapping(value: unknown): Mapping {
	const known = read(value);
	return typeof known === 'object' && known !== null && !Array.isArray(known) ? (known as Mapping) : {};
}

function list(value: unknown): readonly unknown[] {
	const known = read(value);
	return Array.isArray(known) ? known : [];
}

function text(value: unknown): string | undefined {
	const known = read(value);
	return typeof known === 'string' ? known : undefined;
}

/** To the schema, an empty text is as good as none. */
function named(value: unknown): string | undefined {
	return text(value) || undefined;
}

function read(value: unknown): unknown {
	if (value === unread) {
		throw new NeedsParser();
	}
	return value;
}
