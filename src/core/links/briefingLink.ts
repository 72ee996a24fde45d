import { percentDecoded, percentEncoded } from '../percentEncoding';

/** What a link leads to: a briefing, and an item in it by its id or citekey. */
export interface BriefingLink {
	/** The id of the briefing: the URI of its file, or that of the one that ships. */
	readonly briefing: string;
	readonly item?: string;
}

/** The extension, as VS Code names it, which hands the links to it. */
export const extensionId = 'briefing-panel.briefing-panel';

/** The path of the links that there are. */
export const linkPath = '/open';

/** A link that VS Code opens; the scheme is that of the user's VS Code, such as 'vscode'. */
export function formatBriefingLink(scheme: string, { briefing, item }: BriefingLink): string {
	const query = [`briefing=${encoded(briefing)}`, ...(item === undefined ? [] : [`item=${encoded(item)}`])];
	return `${scheme}://${extensionId}${linkPath}?${query.join('&')}`;
}

/**
 * Reads the query of a link as `vscode.Uri` has it, which is decoded once; undefined where it names no briefing
 * or is longer than any link of ours.
 */
export function parseLinkQuery(query: string): BriefingLink | undefined {
	if (query.length > 4000) {
		return undefined;
	}
	const values = new Map(
		query.split('&').map((part) => {
			const end = part.includes('=') ? part.indexOf('=') : part.length;
			return [part.slice(0, end), percentDecoded(part.slice(end + 1))] as const;
		}),
	);
	const briefing = values.get('briefing');
	const item = values.get('item');
	return briefing === undefined || briefing === ''
		? undefined
		: { briefing, ...(item !== undefined && item !== '' && { item }) };
}

/** What would part a query stays encoded when VS Code has decoded it. */
function encoded(value: string): string {
	return percentEncoded(value.replace(/[%&=+#]/g, encodeURIComponent));
}
