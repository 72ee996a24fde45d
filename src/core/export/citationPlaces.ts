import { fragment, referenceElementId } from '../render/elementIds';
import { trusted, type SafeHtml } from '../render/safeHtml';

/** The citations of a source in one part of a document. */
export interface CitingPart {
	readonly title: string;
	/** The ids of the elements of the citations, in order. */
	readonly elements: readonly string[];
}

/** Gives every citation of a document an id, so that the list of sources can lead back to it. */
export class CitationPlaces {
	readonly #parts = new Map<string, Map<string, string[]>>();
	#count = 0;

	/** The markup of a part with an id on each of its citations. */
	public mark(markup: SafeHtml, title: string): SafeHtml {
		return trusted(
			markup.toString().replace(citationLink, (_, address: string) => {
				const element = `cited:${++this.#count}`;
				const parts = this.#parts.get(address) ?? new Map<string, string[]>();
				this.#parts.set(address, parts);
				parts.set(title, [...(parts.get(title) ?? []), element]);
				return `<a id="${element}" href="${address}" role="doc-biblioref">`;
			}),
		);
	}

	/** Where a source is cited in what was marked so far, by parts in their order. */
	public of(citekey: string): readonly CitingPart[] {
		const parts = this.#parts.get(fragment(referenceElementId(citekey))) ?? new Map<string, string[]>();
		return [...parts].map(([title, elements]) => ({ title, elements }));
	}
}

/** What `renderCitation` writes; no text of a briefing can look so, as its angle brackets are escaped. */
const citationLink = /<a href="(#[^"]*)" role="doc-biblioref">/g;
