import { placesCiting } from '../about';
import type { Briefing, Html, Reference, Section } from '../briefing';
import { listText } from '../listText';
import { formatReference } from '../references/formatReference';
import { referenceAddress } from '../references/referenceAddress';
import type { PanelStrings } from '../render/panelStrings';
import { createRenderContext, sectionTitle } from '../render/renderContext';
import { headingDepths } from '../render/renderSections';
import { escapeHtml } from '../render/safeHtml';
import { bylineOf } from '../render/bylineOf';
import { checkLines } from './checkLines';
import { entityLines } from './entityLines';
import { eventLine } from './eventLine';
import type { ExportStrings } from './exportStrings';
import type { DocumentContext } from './documentContext';
import { claimRemark, placeTitle } from './plainWords';
import { textOfHtml } from './textOfHtml';

/**
 * A whole briefing as text that can be read aloud and searched: a line for each paragraph, whatever its length,
 * headings as Markdown has them, and behind each claim who makes it, how it stands and how it was checked.
 */
export function renderPlainText(briefing: Briefing, strings: PanelStrings, words: ExportStrings): string {
	const context: DocumentContext = { ...createRenderContext(briefing, strings), words };
	const depths = headingDepths(briefing.sections);
	const blocks = [
		heading(1, briefing.title),
		bylineLines(context),
		...part(strings.inBrief, briefing.abstract && textOf(briefing.abstract.html, context)),
		...briefing.sections.flatMap((section, index) => sectionBlocks(section, depths[index] ?? 2, context)),
		...part(strings.timeline, briefing.timeline.map((event) => `- ${eventLine(event, context)}`).join('\n')),
		...part(words.whoAndWhat, briefing.entities.map((entity) => entityLines(entity, context)).join('\n\n')),
		...part(strings.sources, briefing.references.map((item) => referenceLine(item, context)).join('\n')),
	];
	return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function heading(depth: number, title: string): string {
	return title === '' ? '' : `${'#'.repeat(depth)} ${title}`;
}

function part(title: string, text: string | undefined): readonly string[] {
	return text === undefined || text === '' ? [] : [heading(2, title), text];
}

function bylineLines(context: DocumentContext): string {
	const { article, briefing } = bylineOf(context);
	const { strings, words } = context;
	const about = article && [article.title, article.publisher, article.date, article.address];
	return [
		about &&
			words.labelled(
				strings.articleLabel,
				listText(
					about.flatMap((word) => (word ? [word] : [])),
					strings.language,
				),
			),
		listText(briefing, strings.language),
	]
		.filter((line) => line !== undefined)
		.join('\n\n');
}

function sectionBlocks(section: Section, depth: number, context: DocumentContext): readonly string[] {
	return [
		heading(depth, sectionTitle(context, section)),
		textOf(section.html, context),
		checkLines(section, context),
	];
}

/** Text of the briefing; where a claim ends it is said who makes it. */
function textOf(pieces: Html, context: DocumentContext): string {
	const markup = pieces.map((piece) => {
		if (typeof piece === 'string') {
			return piece;
		}
		const claim = context.claims.get(piece.claim);
		return claim ? ` (${escapeHtml(claimRemark(claim, context))})` : '';
	});
	return textOfHtml(markup.join(''));
}

function referenceLine({ citekey, number, item }: Reference, context: DocumentContext): string {
	const { strings, words, briefing } = context;
	const style = { words: strings.dateWords, referenceWords: strings.referenceWords };
	const titles = [...new Set(placesCiting(briefing, citekey).map((place) => placeTitle(place, context)))];
	return [
		`[${number}] ${formatReference(item, strings.language, style)}`,
		referenceAddress(item),
		titles.length === 0
			? strings.notCited
			: words.labelled(strings.citedIn, listText(titles, strings.language)),
	]
		.filter((text) => text !== undefined)
		.join(' ');
}
