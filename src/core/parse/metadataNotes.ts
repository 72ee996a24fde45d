import type { Citation, Place } from '../briefing';
import { NameMatcher } from '../mentions/nameMatcher';
import type { Problem } from '../problem';
import { citationsIn, markBlocks, readMetadataText } from './passages';
import type { LinkTargets } from './resolveLinks';
import type { PlacedText, TextReader } from './textBlocks';
import type { Path, YamlMetadata } from './yamlMetadata';

/** A note of the metadata, read and not rendered. */
export interface NoteDraft {
	readonly blocks: PlacedText;
	readonly path: Path;
	readonly place: Place;
}

/** A part of the briefing whose note is not rendered. */
export type WithNoteDraft<Part> = Omit<Part, 'note'> & { readonly note?: NoteDraft };

/** A note is read beside what it is about: names that it happens to hold lead nowhere, links do. */
const noNames = new NameMatcher([]);

/** Reads the `note` strings of the metadata, which are Markdown as to Pandoc, and remembers each with its place. */
export class MetadataNotes {
	private readonly found: NoteDraft[] = [];

	constructor(
		private readonly reader: TextReader,
		private readonly yaml: YamlMetadata,
	) {}

	/** Every note read so far, in order. */
	get notes(): readonly NoteDraft[] {
		return this.found;
	}

	/** The note of the part at a path, if it has one. */
	read(note: string | undefined, path: Path, place: Place): { readonly note?: NoteDraft } {
		if (note === undefined) {
			return {};
		}
		const notePath = [...path, 'note'];
		const draft = {
			blocks: readMetadataText(this.reader, this.yaml, note, notePath),
			path: notePath,
			place,
		};
		this.found.push(draft);
		return { note: draft };
	}

	/** The citations in the notes read so far. */
	citations(): readonly Citation[] {
		return this.found.flatMap(({ blocks, place }) => citationsIn(blocks.blocks, place));
	}

	/** Makes the links of notes into what they lead to; gives the problems of the notes. */
	resolve(targets: LinkTargets): readonly Problem[] {
		return this.found.flatMap(({ blocks }) => [
			...blocks.problems,
			...markBlocks(blocks.blocks, targets, noNames),
		]);
	}
}
