import { sectionsAbout } from '../about';
import type { Entity, Fact } from '../briefing';
import { groupBy } from '../render/groupBy';
import { remarkOn } from '../render/renderFacts';
import { sectionTitle } from '../render/renderContext';
import { tiesOf, type Tie } from '../render/renderRelations';
import { listText } from '../listText';
import { factWords } from './factWords';
import { citationText, passageLine, passageText } from './plainWords';
import type { DocumentContext } from './documentContext';

/** What is known of an entity: its heading, its summary, its facts and ties as lists, and where it is mentioned. */
export function entityLines(entity: Entity, context: DocumentContext): string {
	const { strings, words, entities, briefing } = context;
	const maker = entity.lab === undefined ? undefined : (entities.get(entity.lab)?.name ?? entity.lab);
	const kind = [strings.kind(entity.kind), ...(maker === undefined ? [] : [`${strings.madeBy} ${maker}`])];
	const ties = tiesOf(entity, context);
	const sections = sectionsAbout(briefing, entity.id).map(({ section }) => sectionTitle(context, section));
	return [
		`### ${entity.name} (${kind.join(' ')})`,
		entity.added ? strings.addedEntity : '',
		entity.summary ? passageText(entity.summary) : '',
		entity.url === undefined ? '' : words.labelled(words.address, entity.url),
		list(strings.facts, factLines(entity.facts, context), context),
		list(
			strings.relations,
			ties.map((tie) => tieLine(tie, context)),
			context,
		),
		sections.length === 0 ? '' : words.labelled(strings.mentionedIn, listText(sections, strings.language)),
	]
		.filter((block) => block !== '')
		.join('\n\n');
}

function list(title: string, lines: readonly string[], { words }: DocumentContext): string {
	return lines.length === 0
		? ''
		: [words.labelled(title, '').trimEnd(), lines.map((line) => `- ${line}`).join('\n')].join('\n\n');
}

function factLines(facts: readonly Fact[], context: DocumentContext): readonly string[] {
	return [...groupBy(facts, ({ label }) => label)].flatMap(([label, values]) => {
		const remark = remarkOn(values, context);
		return values.map((fact) => {
			const line = context.words.labelled(label, factText(fact, context));
			return remark === undefined ? line : `${line} (${remark})`;
		});
	});
}

function factText(fact: Fact, context: DocumentContext): string {
	const note = fact.note === undefined ? '' : ` ${passageLine(fact.note)}`;
	return factWords(fact, context) + citationText(fact.cite, context) + note;
}

function tieLine({ label, other, standing, note, cite }: Tie, context: DocumentContext): string {
	const { entities, strings, words } = context;
	const name = entities.get(other)?.name ?? other;
	const claimed = standing ? strings.ties.withStanding(name, strings.standing[standing]) : name;
	const line = words.labelled(label, claimed) + citationText(cite, context);
	return note === undefined ? line : `${line} ${passageLine(note)}`;
}
