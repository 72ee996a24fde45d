/** The texts of the timeline, in the language of the user. */
export interface TimelineStrings {
	/** The label of the choice of an entity. */
	readonly about: string;
	readonly everything: (count: number) => string;
	/** An entity with the number of its events: 'DeepSeek (9)'. */
	readonly withCount: (name: string, count: number) => string;
	/** Said when events are chosen; `{0}` and `{1}` stand for how many of how many are shown. */
	readonly shown: string;
	/** How to read the drawing. */
	readonly legend: string;
	/** Stands in the drawing for what was left out: 'nothing from 2016 to 2021'. */
	readonly nothingBetween: (first: string, last: string) => string;
	readonly nothingIn: (when: string) => string;
	/** Stands in the drawing where the article came out. */
	readonly article: string;
	/** How to read what the drawing shows of the article, whose date is given. */
	readonly articleLegend: (date: string) => string;
	/** The heading over what the article cannot have known: its date is given. */
	readonly afterArticle: (date: string) => string;
	readonly afterArticleNote: string;
	readonly undated: string;

	/** The link in the pane. */
	readonly inTimeline: (count: number) => string;
}
