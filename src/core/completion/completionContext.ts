/** Columns of the line that what is chosen takes the place of. */
export interface Replaced {
	readonly startColumn: number;
	readonly endColumn: number;
}

/** A place in the metadata. */
export interface MetadataPlace {
	/** The way from the top: keys, and '*' for an item of a list. */
	readonly path: readonly string[];
	/** The keys that are there already beside it. */
	readonly siblings: readonly string[];
}

/** What can be written at a place in a briefing file, however much of the file is there yet. */
export type CompletionContext = Replaced &
	(
		| { readonly kind: 'citekey'; readonly isBraced: boolean }
		/** An `@` outside of brackets, which is to become a whole citation. */
		| { readonly kind: 'bareCitekey' }
		/** The address of a link: an id with its number sign, as far as they are there. */
		| { readonly kind: 'link' }
		| { readonly kind: 'attribute'; readonly present: readonly string[] }
		| { readonly kind: 'attributeValue'; readonly key: 'standing' | 'by' | 'denied-by' }
		| ({ readonly kind: 'key' } & MetadataPlace)
		| ({ readonly kind: 'value'; readonly quote: string } & MetadataPlace)
	);
