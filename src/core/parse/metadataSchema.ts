import * as v from 'valibot';
import { parseBracketedCitation } from '../citations/parseBracketedCitation';
import { parseEdtf } from '../edtf';

/**
 * The shape of a briefing's metadata: the one definition that checks, types and completion come from. All
 * scalars are texts (see yamlMetadata). A schema's message says what the value must be; that of a check is the
 * code of the problem.
 */

export const standings = ['stated', 'self-reported', 'reported', 'alleged', 'opinion'] as const;
export const verdicts = ['agrees', 'sharper', 'differs', 'open'] as const;

function text(description: string) {
	return v.pipe(v.string('a text'), v.description(description));
}

function edtf(description: string) {
	return v.pipe(
		v.string('a date'),
		v.check((value) => parseEdtf(value) !== undefined, 'bad-date'),
		v.description(description),
	);
}

/** Whether a text is an address on the web, the only kind that is opened. */
export function isAddress(text: string): boolean {
	return /^https?:\/\/[^\s/]/i.test(text);
}

function address(description: string) {
	return v.pipe(v.string('an address'), v.check(isAddress, 'bad-address'), v.description(description));
}

const cite = v.pipe(
	v.string('a citation in quotation marks'),
	v.check((value) => parseBracketedCitation(value) !== undefined, 'bad-citation'),
	v.description('A citation as the text would have it, in quotation marks: "[@key, p. 3]".'),
);

function trueOrFalse(description: string) {
	return v.pipe(v.picklist(['true', 'false']), v.description(description));
}

function textOrTexts(description: string) {
	return v.pipe(
		v.union([v.string(), v.array(v.string())], 'a text or a list of texts'),
		v.description(description),
	);
}

function listOf<Item extends v.GenericSchema>(item: Item, description: string) {
	return v.pipe(v.array(item, 'a list'), v.description(description));
}

const aliasSchema = v.union(
	[v.string(), v.strictObject({ name: v.string(), near: v.string() })],
	'a text, or a mapping with "name" and "near"',
);

const factSchema = v.object(
	{
		label: text('What the fact is about. Facts of two models with the same label are compared.'),
		value: text('The value as a reader should see it, without its unit.'),
		unit: v.optional(text('The unit of the value.')),
		'as-of': v.optional(edtf('When the figure held.')),
		scope: v.optional(text('What the figure covers, in a few words.')),
		note: v.optional(text('What a reader should know with it.')),
		cite,
	},
	'a mapping',
);

const relationSchema = v.object(
	{
		to: text('The id of the entity that the relation runs to.'),
		kind: text('What the relation is: backs, uses, hosts, founded, based-on or any other word.'),
		standing: v.optional(
			v.pipe(
				v.picklist(standings),
				v.description(
					'How it is presented, where somebody claims it: stated, self-reported, reported, alleged or opinion.',
				),
			),
		),
		note: v.optional(text('What a reader should know with it.')),
		cite,
	},
	'a mapping',
);

export const entitySchema = v.object(
	{
		id: text('The id that links and attributes use.'),
		kind: text('lab, model, person, hardware, organization or any other word.'),
		name: text('The name as it is shown and found in the text.'),
		aliases: v.optional(
			listOf(aliasSchema, 'Other names: a text, or {name: …, near: …} for one that needs company.'),
		),
		lab: v.optional(text('The id of the entity that made it.')),
		section: v.optional(text('The id of the section where it opens.')),
		added: v.optional(trueOrFalse('The article does not name it; the briefing adds it.')),
		summary: v.optional(text('A sentence or two, in Markdown, with citations.')),
		url: v.optional(address('Its own address.')),
		facts: v.optional(listOf(factSchema, 'What is known of it, each with its source.')),
		relations: v.optional(listOf(relationSchema, 'What ties it to other entities, each with its source.')),
	},
	'a mapping',
);

const checkSchema = v.object(
	{
		verdict: v.pipe(
			v.picklist(verdicts),
			v.description('What the check found: agrees, sharper, differs or open.'),
		),
		note: v.optional(text('What the check found.')),
		cite: v.optional(cite),
	},
	'a mapping',
);

export const eventSchema = v.object(
	{
		date: edtf('When it happened: a year, a month or a day.'),
		text: text('What happened, in Markdown.'),
		about: v.optional(textOrTexts('The ids of the entities that it is about.')),
		cite,
	},
	'a mapping',
);

export const metadataSchema = v.object(
	{
		briefing: text("The format's version: 1."),
		title: text('The title of the briefing.'),
		author: v.optional(textOrTexts('Who wrote the briefing.')),
		date: v.optional(edtf('The date of the briefing.')),
		lang: v.optional(text('The language, as a BCP 47 tag.')),
		abstract: v.optional(text('The summary, in Markdown.')),
		article: v.optional(text('The key of the reference that is the briefed article.')),
		bibliography: v.optional(textOrTexts('Files with further references, as Pandoc reads them.')),
		nocite: v.optional(
			textOrTexts('Sources to list though nothing cites them: "@key, @other", or "@*" for all.'),
		),
		entities: v.optional(
			listOf(entitySchema, 'What the briefing is about: labs, models, people and others.'),
		),
		checks: v.optional(
			v.pipe(
				v.record(v.string(), checkSchema, 'a mapping of claim ids'),
				v.description('What was found when claims were checked, by the id of the claim.'),
			),
		),
		timeline: v.optional(listOf(eventSchema, 'What happened when, each event with its source.')),
		references: v.optional(
			listOf(v.record(v.string(), v.unknown(), 'a mapping'), 'The sources, as CSL items in YAML.'),
		),
	},
	'a mapping',
);
