import type { BibtexEntry } from './bibtexEntry';

/** Who inherits fields under other names: BibLaTeX's rules as Pandoc has them, or none as in BibTeX. */
export type BibtexFlavour = 'bibtex' | 'biblatex';

/** Gives an entry the fields that it lacks from those that its `crossref` and `xdata` name, and from theirs. */
export class BibtexInheritance {
	readonly #flavour: BibtexFlavour;
	readonly #offsetOf: (key: string) => number | undefined;
	readonly #read: (offset: number) => BibtexEntry | undefined;
	/** By offset: one volume of proceedings may have a hundred papers. */
	readonly #parents = new Map<number, Parent>();

	constructor(
		flavour: BibtexFlavour,
		offsetOf: (key: string) => number | undefined,
		read: (offset: number) => BibtexEntry | undefined,
	) {
		this.#flavour = flavour;
		this.#offsetOf = offsetOf;
		this.#read = read;
	}

	/** The entry itself where it names no other that is there. */
	complete(entry: BibtexEntry): BibtexEntry {
		const inherited = new Map<string, string>();
		const visit: Visit = { child: entry, path: [entry.key], parentsLeft: mostParents };
		// What comes later wins: here as in Pandoc, `xdata`.
		for (const link of links) {
			for (const [name, value] of this.#fieldsFrom(entry.fields.get(link), visit)) {
				inherited.set(name, value);
			}
		}
		return inherited.size === 0 ? entry : { ...entry, fields: new Map([...inherited, ...entry.fields]) };
	}

	/** The fields that the named entries hand down, in the order in which the later one counts. */
	#fieldsFrom(keys: string | undefined, visit: Visit): readonly Field[] {
		return this.#offsetsOf(keys).flatMap((offset) => {
			const parent = this.#parentAt(offset);
			if (!parent || visit.path.includes(parent.key) || visit.parentsLeft === 0) {
				return [];
			}
			visit.parentsLeft--;
			visit.path.push(parent.key);
			const fields = parent.heritage.flatMap(([name, value]) =>
				isLink(name)
					? this.#fieldsFrom(value, visit).filter(([inherited]) => !parent.fields.has(inherited))
					: this.#namesOf(name, parent.type, visit.child.type)
							.filter((inherited) => !visit.child.fields.has(inherited))
							.map((inherited): Field => [inherited, value]),
			);
			visit.path.pop();
			return fields;
		});
	}

	/** In the order of the file, as Pandoc has it. */
	#offsetsOf(keys: string | undefined): readonly number[] {
		const named = new Set(keys?.split(/[\s,]+/, mostParents + 1).filter((key) => key !== ''));
		return [...named].flatMap((key) => this.#offsetOf(key) ?? []).sort((one, other) => one - other);
	}

	#parentAt(offset: number): Parent | undefined {
		const known = this.#parents.get(offset);
		if (known) {
			return known;
		}
		const entry = this.#read(offset);
		const parent = entry && { ...entry, heritage: heritageOf(entry) };
		if (parent) {
			this.#parents.set(offset, parent);
		}
		return parent;
	}

	#namesOf(name: string, parent: string, child: string): readonly string[] {
		return this.#flavour === 'bibtex' ? [name] : inheritedNames(name, parent, child);
	}
}

type Field = readonly [name: string, value: string];

interface Parent extends BibtexEntry {
	/** What it hands down, by name. */
	readonly heritage: readonly Field[];
}

interface Visit {
	readonly child: BibtexEntry;
	/** The keys from the child to where the visit is: a circle ends where it closes. */
	readonly path: string[];
	parentsLeft: number;
}

const links = ['crossref', 'xdata'] as const;
/** More than any library has; without an end, a file could be made in which every entry takes as long as the file. */
const mostParents = 16;
/** In characters, for the same reason: longer abstracts and notes stay where they are. */
const longestHeritage = 5_000;

function isLink(name: string): boolean {
	return name === 'crossref' || name === 'xdata';
}

/** The fields of an entry in the order of their names, the longest left out where they are too long together. */
function heritageOf({ fields }: BibtexEntry): readonly Field[] {
	const length = ([name, value]: Field): number => name.length + value.length;
	let total = 0;
	return [...fields]
		.sort((one, other) => length(one) - length(other))
		.filter((field) => (total += length(field)) <= longestHeritage)
		.sort(([one], [other]) => (one < other ? -1 : 1));
}

/** What the title of a parent is to its children. */
const relations: readonly (readonly [parents: string, children: string, title: string])[] = [
	['mvbook', 'book inbook bookinbook suppbook', 'main'],
	['mvcollection mvreference', 'collection reference incollection inreference suppbook', 'main'],
	['mvproceedings', 'proceedings inproceedings', 'main'],
	['book', 'inbook bookinbook suppbook', 'book'],
	['collection reference', 'incollection inreference suppcollection', 'book'],
	['proceedings', 'inproceedings', 'book'],
	['periodical', 'article suppperiodical', 'journal'],
];

const titlesByTypes = new Map(
	relations.flatMap(([parents, children, title]) =>
		parents
			.split(' ')
			.flatMap((parent) => children.split(' ').map((child) => [`${parent} ${child}`, title] as const)),
	),
);

function inheritedNames(name: string, parent: string, child: string): readonly string[] {
	const title = titlesByTypes.get(`${parent} ${child}`);
	switch (name) {
		case 'author':
			return title !== undefined && /book$/.test(parent) ? ['bookauthor', 'author'] : ['author'];
		case 'title':
		case 'subtitle':
		case 'titleaddon':
			return [`${title ?? ''}${name}`];
		case 'shorttitle':
		case 'sorttitle':
		case 'indextitle':
		case 'indexsorttitle':
			return title === undefined ? [name] : [];
		default:
			return [name];
	}
}
