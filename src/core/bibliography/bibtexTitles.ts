/** The titles of an entry as CSL has them; undefined where there is none. */
export interface BibtexTitles {
	readonly title: string | undefined;
	readonly 'container-title': string | undefined;
	readonly 'volume-title': string | undefined;
}

const partTypes = new Set(['inbook', 'incollection', 'inproceedings', 'inreference', 'bookinbook']);
/** What has a `booktitle`, if any, for those that inherit from it. */
const withoutBook = /^(?:article|suppperiodical|(?:mv)?(?:book|collection|proceedings|reference))$/;

/**
 * The titles as Pandoc has them: where the volume of a larger work has a title of its own, that larger work is
 * what a part is contained in, and what another entry is called after.
 */
export function bibtexTitles(
	type: string,
	text: (...names: readonly string[]) => string | undefined,
): BibtexTitles {
	const title = joined(text('title'), text('subtitle'));
	const book = joined(text('booktitle'), text('booksubtitle'));
	const main = text('maintitle');
	const journal = joined(text('journaltitle', 'journal'), text('journalsubtitle'));
	if (type === 'periodical') {
		const issue = joined(text('issuetitle', 'title'), text('issuesubtitle', 'subtitle'));
		return { title: issue, 'container-title': title, 'volume-title': undefined };
	}
	if (main === undefined) {
		const container = withoutBook.test(type) ? journal : (book ?? journal);
		return { title, 'container-title': container, 'volume-title': undefined };
	}
	return partTypes.has(type)
		? {
				title,
				'container-title': joined(main, text('mainsubtitle', 'booksubtitle')),
				'volume-title': book,
			}
		: {
				title: joined(main, text('mainsubtitle', 'subtitle')),
				'container-title': journal,
				'volume-title': title,
			};
}

function joined(title: string | undefined, subtitle: string | undefined): string | undefined {
	return title !== undefined && subtitle !== undefined ? `${title}: ${subtitle}` : title;
}
