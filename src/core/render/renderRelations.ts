import type { Entity, Relation } from '../briefing';
import { renderCitation } from './citation';
import { groupBy } from './groupBy';
import { renderNote } from './renderFacts';
import { renderStanding } from './renderStanding';
import type { RenderContext } from './renderContext';
import { renderEntityLink } from './renderParties';
import { html, type SafeHtml } from './safeHtml';

/** One end of a relation, as it is seen from the other. */
export interface Tie extends Pick<Relation, 'standing' | 'note' | 'cite'> {
	readonly label: string;
	readonly other: string;
}

/** What an entity is tied to, in the words of the relation. */
export function renderRelations(ties: readonly Tie[], context: RenderContext): SafeHtml {
	const groups = [...groupBy(ties, ({ label }) => label)];
	return html`<dl class="relations">
		${groups.map(
			([label, ties]) =>
				html`<div>
					<dt>${label}</dt>
					${ties.map((tie) => html`<dd>${renderTie(tie, context)}</dd>`)}
				</div>`,
		)}
	</dl>`;
}

/** Who and what an entity is tied to, in both directions, with what it made first. */
export function tiesOf(entity: Entity, { briefing, strings }: RenderContext): readonly Tie[] {
	const made = briefing.entities
		.filter(({ lab }) => lab === entity.id)
		.map(({ id }) => ({ label: strings.made, other: id, cite: [] }));
	const outgoing = entity.relations.map((relation) => ({
		...relation,
		label: strings.relation(relation.kind),
		other: relation.to,
	}));
	const incoming = briefing.entities.flatMap(({ id, relations }) =>
		relations
			.filter(({ to }) => to === entity.id)
			.map((relation) => ({ ...relation, label: strings.relationReversed(relation.kind), other: id })),
	);
	return [...made, ...outgoing, ...incoming];
}

function renderTie(tie: Tie, context: RenderContext): SafeHtml {
	return html`${renderEntityLink(tie.other, context)} ${renderBacking(tie, context)}`;
}

/** What stands behind a tie: its standing, where somebody claims it, its sources and its note. */
export function renderBacking(
	{ standing, cite, note }: Pick<Relation, 'standing' | 'cite' | 'note'>,
	context: RenderContext,
): SafeHtml {
	return html`${standing && html`(${renderStanding(standing, context)})`}
	${cite.length > 0 && renderCitation(cite, context.numbers)} ${note && renderNote(note, context)}`;
}
