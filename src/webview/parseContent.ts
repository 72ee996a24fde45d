import { addTitles } from './addedTitles';

/** The elements of HTML that the host rendered. */
export function parseContent(markup: string): DocumentFragment {
	const parsed = new DOMParser().parseFromString(markup, 'text/html');
	const range = new Range();
	range.selectNodeContents(parsed.body);
	const content = document.adoptNode(range.extractContents());
	addTitles(content);
	return content;
}
