import type { Token } from 'markdown-it';
import type { Range } from '../briefing';
import type { CitationMeta } from '../markdown/citationRule';
import { patternOnFirstUse } from '../patternOnFirstUse';
import { readMetadataText } from './passages';
import type { Metadata } from './readMetadata';
import type { PlacedText, TextReader } from './textBlocks';
import type { Path } from './yamlMetadata';

/** What `nocite` lists: sources that belong to a briefing although nothing in it cites them. */
export interface FurtherReading {
	readonly texts: readonly { readonly blocks: PlacedText; readonly path: Path }[];
	readonly keys: readonly { readonly citekey: string; readonly range: Range }[];
	/** Every source of the file is listed. */
	readonly isAll: boolean;
}

/** Reads `nocite` as Pandoc does: one text or several, in which keys need no brackets, and `@*` stands for all. */
export function readFurtherReading({ raw, yaml }: Metadata, reader: TextReader): FurtherReading {
	const { nocite = [] } = raw;
	const written =
		typeof nocite === 'string'
			? [{ text: nocite, path: ['nocite'] }]
			: nocite.flatMap((text, index) => (text === undefined ? [] : [{ text, path: ['nocite', index] }]));
	// A key that is not known is one all the same here, and no handle in a sentence.
	const reading = { ...reader, citekeys: { has: () => true } };
	const texts = written.map(({ text, path }) => ({
		blocks: readMetadataText(reading, yaml, text, path),
		path,
	}));
	return {
		texts,
		keys: texts.flatMap(({ blocks }) =>
			blocks.blocks.flatMap(({ token, rangeOf }) =>
				(token.children ?? [])
					.filter(({ type }) => type === 'citation')
					.flatMap(({ meta }) => (meta as unknown as CitationMeta).items)
					.map(({ citekey, start, end }) => ({ citekey, range: rangeOf(start, end) })),
			),
		),
		isAll: texts.some(({ blocks }) => blocks.blocks.some(({ token }) => holdsStar(token.children ?? []))),
	};
}

const star = patternOnFirstUse(String.raw`(?<![\p{L}\p{N}])@\*`, 'u');

function holdsStar(tokens: readonly Token[]): boolean {
	return tokens.some(({ type, content }) => type === 'text' && star().test(content));
}
