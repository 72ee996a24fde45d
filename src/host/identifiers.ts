/** The briefing that ships. */
export const shippedBriefingId = 'chinas-ai-race';

/** The page that explains the format, which ships as well and is listed nowhere. */
export const formatGuideId = 'briefing-format';

/** Whether a briefing came with the extension, so that it is none of the user's files. */
export function isShipped(briefing: string): boolean {
	return briefing === shippedBriefingId || briefing === formatGuideId;
}

/** Commands that the manifest declares. */
export const commandIds = {
	open: 'briefing.open',
	lookUp: 'briefing.lookUp',
	goToSection: 'briefing.goToSection',
	showSources: 'briefing.showSources',
	insertCitation: 'briefing.insertCitation',
	openArticle: 'briefing.openArticle',
	copyCitation: 'briefing.copyCitation',
	openSource: 'briefing.openSource',
	showClaims: 'briefing.showClaims',
	compare: 'briefing.compare',
	showTimeline: 'briefing.showTimeline',
	showTies: 'briefing.showTies',
	saveAsHtml: 'briefing.saveAsHtml',
	saveSources: 'briefing.saveSources',
	openAsPlainText: 'briefing.openAsPlainText',
	copyLink: 'briefing.copyLink',
	continueReading: 'briefing.continueReading',
	openFormatGuide: 'briefing.openFormatGuide',
	newBriefing: 'briefing.newBriefing',
	openToSide: 'briefing.openToSide',
} as const;

/** Commands that only our own tree items and code lenses run; the manifest does not name them. */
export const internalCommandIds = {
	openItem: '_briefing.openItem',
} as const;

/** The container in the activity bar. */
export const viewContainerId = 'briefing';

/** The views in it. */
export const viewIds = {
	items: 'briefing.items',
	contents: 'briefing.contents',
	sources: 'briefing.sources',
} as const;

/** The view type of the panel. */
export const panelViewType = 'briefing.panel';

/** What a tree item is for the `when` clauses of the manifest; a source with an address is both of its words. */
export const itemContexts = {
	entity: 'briefing.entity',
	section: 'briefing.section',
	source: 'briefing.source',
	sourceWithAddress: 'briefing.source.address',
} as const;

/** Commands of the panel, which its title bar and its keys run. */
export const panelCommandIds = {
	goBack: 'briefing.goBack',
	goForward: 'briefing.goForward',
} as const;

/** Keys for the `when` clauses of the manifest: whether the panel that is active has somewhere to go. */
export const panelContextKeys = {
	canGoBack: 'briefing.canGoBack',
	canGoForward: 'briefing.canGoForward',
} as const;
