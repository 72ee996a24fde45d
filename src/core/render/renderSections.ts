import type { Section } from '../briefing';
import { fragment, headingElementId, partElementId } from './elementIds';
import { renderChecks, languageOf } from './renderChecks';
import { sectionTitle, type RenderContext } from './renderContext';
import { renderHtml } from './renderHtml';
import { renderSectionClaims } from './renderLedger';
import { partTitle, presentParts } from '../presentParts';
import { html, trusted, type SafeHtml } from './safeHtml';

/** The sections of a briefing, each with the checks of its claims, and rendered when it is asked for. */
export function* renderSections(context: RenderContext): Generator<SafeHtml> {
	const { sections } = context.briefing;
	const depths = headingDepths(sections);
	for (const [index, section] of sections.entries()) {
		yield renderSection(section, depths[index] ?? 2, context);
	}
}

function renderSection(section: Section, depth: number, context: RenderContext): SafeHtml {
	const heading = renderHtml(section.heading, context);
	const tag = trusted(`h${depth}`);
	const label =
		section.title === ''
			? html`aria-label="${context.strings.opening}" tabindex="-1"`
			: html`aria-labelledby="${headingElementId(section.id)}"`;
	return html`<section data-section="${section.id}" id="${section.id}" class="section" ${label}>
		${
			section.title !== '' &&
			html`<${tag} class="heading" id="${headingElementId(section.id)}" tabindex="-1" ${languageOf(context)}>${heading}</${tag}>`
		}
		${renderSectionClaims(section.id, context)}
		<div class="text" ${languageOf(context)}>${renderHtml(section.html, context)}</div>
		${renderChecks(section, context)}
	</section>`;
}

/** The links to the sections, as a list nested as deeply as their headings. */
export function renderContents(context: RenderContext): SafeHtml {
	const { sections } = context.briefing;
	const depths = headingDepths(sections);
	const items = sections.map(
		(section, index) =>
			html`<li data-depth="${(depths[index] ?? 2) - 1}">
				<a href="${fragment(section.id)}" ${languageOf(context)}>${sectionTitle(context, section)}</a>
			</li>`,
	);
	return html`<nav class="contents" data-part="contents" aria-labelledby="part:contents">
		<h2 id="part:contents" class="part-heading">${context.strings.contents}</h2>
		<ol>
			${items} ${renderPartLinks(context)}
		</ol>
	</nav>`;
}

function renderPartLinks(context: RenderContext): readonly SafeHtml[] {
	return presentParts(context.briefing).map(
		(name) =>
			html`<li data-depth="1" class="contents-part">
				<a href="${fragment(partElementId(name))}"
					>${partTitle(name, context.briefing, context.strings.partTitles)}</a
				>
			</li>`,
	);
}

/** The level of each heading under the title, which is level 1: as deep as its section, but never skipping one. */
export function headingDepths(sections: readonly Pick<Section, 'level'>[]): readonly number[] {
	const open: number[] = [];
	return sections.map(({ level }) => {
		while (open.length > 0 && (open.at(-1) ?? 0) >= level) {
			open.pop();
		}
		open.push(level);
		return Math.min(open.length + 1, 6);
	});
}
