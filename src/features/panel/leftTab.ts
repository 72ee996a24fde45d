/** What there is when the tab of a panel that was left to nobody is looked for. */
export interface TabsAndTitles<Tab> {
	/** The tabs of panels, whoever has them. */
	readonly tabs: readonly Tab[];
	/** The titles of the panels that were left. */
	readonly left: readonly string[];
	/** The titles of the panels that somebody has. */
	readonly open: readonly string[];
}

/**
 * The tab of the one panel of that title that was left. A tab tells nothing of its panel but the title: where that
 * could be another's, undefined, so that nobody's panel is taken for it.
 */
export function leftTab<Tab extends { readonly label: string }>(
	title: string,
	{ tabs, left, open }: TabsAndTitles<Tab>,
): Tab | undefined {
	const labelled = tabs.filter(({ label }) => label === title);
	const isAlone = left.filter((other) => other === title).length === 1 && !open.includes(title);
	return isAlone && labelled.length === 1 && tabs.length > open.length ? labelled[0] : undefined;
}
