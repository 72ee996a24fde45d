/** Tells of links out of the page where they lead, as VS Code does for those of a page that it loads. */
export function addTitles(root: ParentNode): void {
	for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"], [title])')) {
		link.title = link.getAttribute('href') ?? '';
	}
}

/**
 * Takes away the tooltips that VS Code gives to every link, which show where the link leads: for links within
 * the page that is an id, which tells a reader nothing and would be read out.
 */
export function dropAddedTitles(root: ParentNode, selector = 'a[href^="#"]'): void {
	for (const link of root.querySelectorAll(selector)) {
		if (link.getAttribute('title') === link.getAttribute('href')) {
			link.removeAttribute('title');
		}
	}
}
