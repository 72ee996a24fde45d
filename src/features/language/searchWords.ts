import type { CslItem } from '../../core/briefing';
import { withoutMarkup } from '../../core/references/cslMarkup';
import { titleOf } from '../../core/references/formatReference';

/** VS Code compares 128 characters, key included: with all the authors of a paper there would be no room for its title. */
const mostAuthors = 3;

/** The words beside its key that a source is found by: its first authors, and its title. */
export function searchWords(item: CslItem): string {
	const authors = (item.author ?? [])
		.slice(0, mostAuthors)
		.map(({ family, literal }) => withoutMarkup(family ?? literal ?? ''));
	return [...authors, titleOf(item) ?? ''].filter((words) => words !== '').join(' ');
}
