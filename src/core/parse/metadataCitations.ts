import type { Citation, CitationItem, Place } from '../briefing';
import { parseBracketedCitation } from '../citations/parseBracketedCitation';
import { citationItem } from '../markdown/renderTokens';
import type { Path, YamlMetadata } from './yamlMetadata';

/** Reads the `cite` strings of the metadata and remembers each with its place. */
export class MetadataCitations {
	private readonly found: Citation[] = [];

	constructor(private readonly yaml: YamlMetadata) {}

	/** Every citation read so far, in order. */
	get citations(): readonly Citation[] {
		return this.found;
	}

	/** The items of a `cite`, none when there is no such string or it is not a citation. */
	read(cite: string | undefined, path: Path, place: Place): readonly CitationItem[] {
		const items = cite === undefined ? undefined : parseBracketedCitation(cite)?.map(citationItem);
		if (!items) {
			return [];
		}
		this.found.push({ items, place, range: this.yaml.rangeOf(path) });
		return items;
	}
}
