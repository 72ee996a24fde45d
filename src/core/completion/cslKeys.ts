/** The variables of CSL (schema 1.0.2) that sources on the web and on paper need, with what they mean. */
export const cslKeys = {
	id: 'The key that citations use.',
	type: 'What kind of source it is, such as webpage, article-newspaper, book or report.',
	title: 'The title of the source.',
	'title-short': 'A shorter form of the title.',
	author: 'Who wrote it: a list of names, each with family and given, or with literal.',
	editor: 'Who edited it: a list of names.',
	translator: 'Who translated it: a list of names.',
	issued: 'When it was published: a date in EDTF, such as 2025-01-20.',
	accessed: 'When it was read: a date in EDTF.',
	'original-date': 'When it was first published: a date in EDTF.',
	publisher: 'Who published it.',
	'publisher-place': 'Where it was published.',
	'container-title': 'What it appeared in: the newspaper, journal, book or website.',
	'collection-title': 'The series that it belongs to.',
	volume: 'The number of the volume.',
	issue: 'The number of the issue.',
	page: 'The pages, such as 12-19.',
	'number-of-pages': 'How many pages it has.',
	number: 'The number of a report, a patent or the like.',
	edition: 'The edition.',
	version: 'The version.',
	genre: 'The kind of work within its type, such as a blog post or a preprint.',
	medium: 'What it was recorded on.',
	event: 'The conference or other event.',
	archive: 'Where it is kept.',
	URL: 'Its address.',
	DOI: 'Its digital object identifier, without an address before it.',
	ISBN: 'The number of a book.',
	ISSN: 'The number of a journal.',
	abstract: 'What it says, in short.',
	language: 'Its language, as a BCP 47 tag.',
	keyword: 'Words that it is found by, with commas between them.',
	note: 'Anything else about it.',
} as const satisfies Readonly<Record<string, string>>;

/** The parts of a name in CSL. */
export const cslNameKeys = {
	family: 'The family name.',
	given: 'The given names.',
	literal: 'The whole name as it is shown, of an organization for example.',
	'non-dropping-particle': 'A particle that belongs to the family name, such as van.',
	'dropping-particle': 'A particle that is left out where the family name stands alone.',
	suffix: 'What follows the name, such as Jr.',
} as const satisfies Readonly<Record<string, string>>;

/** The parts of a date in CSL. */
export const cslDateKeys = {
	'date-parts': 'Lists of year, month and day: one for a date, two for a range.',
	literal: 'The date in words.',
	circa: 'The date is not exact.',
} as const satisfies Readonly<Record<string, string>>;

/** The types of sources that CSL (schema 1.0.2) knows, those of the web and the press first. */
export const cslTypes: readonly string[] = [
	...[
		'webpage',
		'post-weblog',
		'post',
		'article-newspaper',
		'article-magazine',
		'article-journal',
		'article',
	],
	...[
		'report',
		'paper-conference',
		'book',
		'chapter',
		'dataset',
		'software',
		'interview',
		'broadcast',
		'speech',
	],
	...[
		'bill',
		'classic',
		'collection',
		'document',
		'entry',
		'entry-dictionary',
		'entry-encyclopedia',
		'event',
	],
	...['figure', 'graphic', 'hearing', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture'],
	...['musical_score', 'pamphlet', 'patent', 'performance', 'periodical', 'personal_communication'],
	...['regulation', 'review', 'review-book', 'song', 'standard', 'thesis', 'treaty'],
];

const nameLists = new Set(['author', 'editor', 'translator']);
const dates = new Set(['issued', 'accessed', 'original-date']);

/** The keys of the mapping at a path below an item of `references:`, with what they mean. */
export function cslKeysAt(path: readonly string[]): Readonly<Record<string, string>> {
	const [variable, item, ...more] = path;
	if (variable === undefined) {
		return cslKeys;
	}
	if (more.length > 0) {
		return {};
	}
	if (nameLists.has(variable)) {
		return item === '*' ? cslNameKeys : {};
	}
	return dates.has(variable) && item === undefined ? cslDateKeys : {};
}

/** Whether what a variable of CSL holds is a list. */
export function isCslList(variable: string): boolean {
	return nameLists.has(variable);
}
