import { markdownToCsl } from '../references/markdownToCsl';

type Mapping = Readonly<Record<string, unknown>>;

/** What is no text to read: in dates, `~` and the like mean something else. */
const verbatim =
	/^(?:id|type|language|citation-key|URL|DOI|ISBN|ISSN|PMID|PMCID|issued|accessed|submitted|(?:.*-)?date)$/;

/** The variables of an item whose texts are Markdown, as Pandoc has them in YAML, in the markup of CSL-JSON. */
export function markdownVariables(variables: Mapping): Mapping {
	return Object.fromEntries(
		Object.entries(variables).map(([variable, value]) => [
			variable,
			verbatim.test(variable) ? value : inCsl(value, mostLevels),
		]),
	);
}

/** As deep as the parts of names are. */
const mostLevels = 3;

function inCsl(value: unknown, levels: number): unknown {
	if (typeof value === 'string') {
		return markdownToCsl(value);
	}
	if (typeof value !== 'object' || value === null || levels === 0) {
		return value;
	}
	return Array.isArray(value)
		? value.map((each) => inCsl(each, levels - 1))
		: Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inCsl(part, levels - 1)]));
}
