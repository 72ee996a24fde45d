import type { BibtexEntry } from './bibtexEntry';
import { bibtexNames } from './bibtexNames';
import { bibtexTitles } from './bibtexTitles';
import { latexText } from './latexText';

const types = new Map(
	Object.entries({
		'article-journal': 'article periodical suppperiodical',
		book: 'book mvbook collection mvcollection proceedings mvproceedings reference mvreference manual software',
		chapter: 'bookinbook inbook incollection suppbook suppcollection',
		'paper-conference': 'inproceedings conference',
		'entry-encyclopedia': 'inreference',
		pamphlet: 'booklet',
		webpage: 'online electronic www',
		thesis: 'thesis phdthesis mastersthesis',
		report: 'report techreport',
		manuscript: 'unpublished',
		graphic: 'image artwork',
		motion_picture: 'movie video',
		song: 'audio',
		legislation: 'legislation standard',
		legal_case: 'jurisdiction',
		personal_communication: 'letter',
		speech: 'performance',
		patent: 'patent',
		dataset: 'dataset',
		review: 'review',
	}).flatMap(([type, entries]) => entries.split(' ').map((entry) => [entry, type])),
);

const texts: readonly (readonly [variable: string, ...fields: readonly string[]])[] = [
	['publisher-place', 'address', 'location'],
	['collection-title', 'series'],
	['volume', 'volume'],
	['number-of-volumes', 'volumes'],
	['edition', 'edition'],
	['version', 'version'],
	['chapter-number', 'chapter'],
	['number-of-pages', 'pagetotal'],
	['title-short', 'shorttitle'],
	['abstract', 'abstract'],
	['annote', 'annote', 'annotation'],
	['keyword', 'keywords'],
	['note', 'note', 'addendum'],
	['ISBN', 'isbn'],
	['ISSN', 'issn'],
];

/**
 * An entry as a CSL item, with the types and variables that Pandoc gives it. Its title stays as it is written:
 * Pandoc makes small letters of most capitals, for styles to undo.
 */
export function bibtexItem({ type, fields }: BibtexEntry): Readonly<Record<string, unknown>> {
	const text = (...names: readonly string[]): string | undefined => {
		const value = names.map((name) => fields.get(name)).find((each) => each !== undefined);
		return value === undefined ? undefined : latexText(value) || undefined;
	};
	const names = (name: string): unknown => {
		const value = fields.get(name);
		return value === undefined ? undefined : bibtexNames(value);
	};
	const cslType = types.get(type) ?? '';
	const made = howPublished(fields);
	const publishers = ['school', 'institution', 'organization'].map((name) => text(name));
	return Object.fromEntries(
		Object.entries({
			type: cslType,
			...bibtexTitles(type, text),
			author: names('author'),
			'container-author': names('bookauthor'),
			editor: names('editor'),
			translator: names('translator'),
			publisher: [...publishers, made.words, text('publisher')].filter(Boolean).join('; ') || undefined,
			...Object.fromEntries(texts.map(([variable, ...from]) => [variable, text(...from)])),
			page: fields.get('pages')?.replace(/\s*-+\s*/g, '-'),
			genre: text('type') ?? genres.get(type),
			[numberVariable(cslType)]: text('number', 'issue'),
			issued: dateOf(fields),
			accessed: fields.get('urldate'),
			URL: unescaped(fields.get('url')) ?? preprint(fields) ?? made.address,
			DOI: unescaped(fields.get('doi')),
		}).filter(([, value]) => value !== undefined),
	);
}

const genres = new Map([
	['phdthesis', 'PhD thesis'],
	['mastersthesis', 'Master’s thesis'],
]);

function numberVariable(type: string): string {
	switch (type) {
		case 'article-journal':
			return 'issue';
		case 'book':
		case 'chapter':
		case 'paper-conference':
		case 'entry-encyclopedia':
			return 'collection-number';
		default:
			return 'number';
	}
}

/** BibLaTeX's date, which is one of EDTF, or BibTeX's year and month. */
function dateOf(fields: ReadonlyMap<string, string>): string | undefined {
	const date = fields.get('date')?.trim();
	const year = fields.get('year');
	if (date !== undefined && date !== '') {
		return date;
	}
	const month = monthNumber(fields.get('month') ?? '');
	return year === undefined ? undefined : `${latexText(year)}${month}`;
}

const monthNames = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

function monthNumber(month: string): string {
	const words = latexText(month);
	const name = monthNames.exec(words)?.[0].toLowerCase();
	const number = name ? 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name) / 3 + 1 : Number(words);
	return Number.isInteger(number) && number >= 1 && number <= 12 ? `-${String(number).padStart(2, '0')}` : '';
}

/** Addresses are written as they are, but for signs that LaTeX needs escaped. */
function unescaped(address: string | undefined): string | undefined {
	return address
		?.replace(/\\([_%&#~$])/g, '$1')
		.replace(/^\s*\\url\s*\{([^{}]*)\}\s*$/, '$1')
		.trim();
}

function preprint(fields: ReadonlyMap<string, string>): string | undefined {
	const archive = fields.get('archiveprefix') ?? fields.get('eprinttype');
	const id = unescaped(fields.get('eprint'));
	return archive?.toLowerCase() === 'arxiv' && id ? `https://arxiv.org/abs/${id}` : undefined;
}

/** Where Pandoc takes an address for the name of a publisher, it is an address here. */
function howPublished(fields: ReadonlyMap<string, string>): { words?: string; address?: string } {
	const written = fields.get('howpublished');
	const address = unescaped(written)?.replace(/^\{(.*)\}$/, '$1');
	if (written === undefined) {
		return {};
	}
	return address && /^https?:\/\/\S+$/i.test(address) ? { address } : { words: latexText(written) };
}
