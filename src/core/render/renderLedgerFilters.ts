import type { Standing, Verdict } from '../briefing';
import { idKey, partyKey, type ListedClaim } from '../claims/claimRows';
import type { Facet } from '../claims/facets';
import { standingOrder, verdictOrder } from '../claims/sortClaims';
import { partyName } from '../partyName';
import { groupBy } from './groupBy';
import { renderVerdictSymbol } from './renderClaimMark';
import { sectionTitle, type RenderContext } from './renderContext';
import { renderStanding } from './renderStanding';
import { html, type SafeHtml } from './safeHtml';

/** What claims can be narrowed by: words, and the values that occur; the counts are filled in by the page. */
export function renderLedgerFilters(rows: readonly ListedClaim[], context: RenderContext): SafeHtml {
	const { ledger } = context.strings;
	return html`<div class="ledger-filters" role="group" aria-label="${ledger.filters}">
			<div class="ledger-fields">
				<label class="field field-wide"
					><span>${ledger.search}</span>
					<input type="search" data-words autocomplete="off" spellcheck="false" maxlength="200"
				/></label>
				${renderSelect('who', whoOptions(context), context)}
				${renderSelect('entity', entityOptions(rows, context), context)}
				${renderSelect('section', sectionOptions(context), context)}
			</div>
			${renderChoices('standing', standingOptions(rows, context), context)}
			${renderChoices('verdict', verdictOptions(rows, context), context)}
		</div>
		<div class="ledger-outcome">
			<p class="ledger-results" role="status"></p>
			<button type="button" data-reset hidden>${ledger.reset}</button>
		</div>
		<p class="notice ledger-nothing" hidden>${ledger.nothingFound}</p>`;
}

function renderSelect(facet: Facet, options: SafeHtml, { strings }: RenderContext): SafeHtml {
	return html`<label class="field"
		><span>${strings.ledger.facet[facet]}</span>
		<select data-facet="${facet}">
			<option value="">${strings.ledger.any[facet]}</option>
			${options}
		</select></label
	>`;
}

interface Choice {
	readonly value: string;
	readonly content: SafeHtml;
}

function renderChoices(facet: Facet, choices: readonly Choice[], { strings }: RenderContext): SafeHtml {
	return html`<fieldset class="choices">
		<legend>${strings.ledger.facet[facet]}</legend>
		${choices.map(
			({ value, content }) =>
				html`<label class="choice"
					><input type="checkbox" data-facet="${facet}" value="${value}" /><span>${content}</span>
					<span class="count"></span
				></label> `,
		)}
	</fieldset>`;
}

function option(value: string, name: string): SafeHtml {
	return html`<option value="${value}" data-name="${name}">${name}</option>`;
}

function whoOptions({ briefing, entities, strings }: RenderContext): SafeHtml {
	const { compare } = new Intl.Collator(strings.language, { numeric: true });
	const parties = new Map(
		briefing.claims.flatMap(({ by }) =>
			by.map((party) => [partyKey(party), partyName(party, (id) => entities.get(id)?.name)] as const),
		),
	);
	const sorted = [...parties].sort(([, one], [, other]) => compare(one, other));
	return html`${sorted.map(([value, name]) => option(value, name))}`;
}

/** In groups by kind, in the order of the file. */
function entityOptions(rows: readonly ListedClaim[], { briefing, strings }: RenderContext): SafeHtml {
	const found = new Set(rows.flatMap(({ values }) => values.entity));
	const entities = briefing.entities.filter(({ id }) => found.has(idKey(id)));
	return html`${[...groupBy(entities, ({ kind }) => kind)].map(
		([kind, members]) =>
			html`<optgroup label="${strings.kind(kind)}">
				${members.map(({ id, name }) => option(idKey(id), name))}
			</optgroup>`,
	)}`;
}

function sectionOptions(context: RenderContext): SafeHtml {
	const sections = context.briefing.sections.filter(({ id }) => context.claimsBySection.has(id));
	return html`${sections.map((section) => option(idKey(section.id), sectionTitle(context, section)))}`;
}

function standingOptions(rows: readonly ListedClaim[], context: RenderContext): readonly Choice[] {
	return present<Standing>('standing', standingOrder, rows).map((value) => ({
		value,
		content: renderStanding(value, context),
	}));
}

function verdictOptions(rows: readonly ListedClaim[], { strings }: RenderContext): readonly Choice[] {
	return present<Verdict | 'none'>('verdict', verdictOrder, rows).map((value) => ({
		value,
		content: html`<span data-verdict="${value}"
			><span class="verdict" aria-hidden="true"
				>${renderVerdictSymbol(value === 'none' ? undefined : value)}</span
			>
			${value === 'none' ? strings.notChecked : strings.verdict[value]}</span
		>`,
	}));
}

function present<Value extends string>(
	facet: Facet,
	values: readonly Value[],
	rows: readonly ListedClaim[],
): readonly Value[] {
	const found = new Set(rows.flatMap((row) => row.values[facet]));
	return values.filter((value) => found.has(value));
}
