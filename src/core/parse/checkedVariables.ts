type Mapping = Readonly<Record<string, unknown>>;

/** The variables of a CSL item, as far as they can be read. */
export interface CheckedVariables {
	readonly variables: Mapping;
	/** The ways to what is left out, since it should be a text. */
	readonly faults: readonly (readonly (string | number)[])[];
}

const nameVariables = new Set(['author', 'editor', 'translator', 'container-author']);
const textVariables = /^(?:title|publisher|container-title|URL|DOI|note|number|type)$/;

/** The variables of an item from a file as the rest of the extension may rely on them: texts are texts, names are names. */
export function checkedVariables(value: Mapping): CheckedVariables {
	const faults: (string | number)[][] = [];
	const variables: Record<string, unknown> = {};
	for (const [variable, content] of Object.entries(value)) {
		const read = nameVariables.has(variable)
			? names(content, (...path) => faults.push([variable, ...path]))
			: textVariables.test(variable)
				? text(content)
				: withTexts(content, mostLevels);
		if (read === undefined) {
			faults.push([variable]);
		} else if (variable !== '__proto__') {
			variables[variable] = read;
		}
	}
	return { variables, faults };
}

function text(value: unknown): string | undefined {
	return typeof value === 'string'
		? value
		: typeof value === 'number' || typeof value === 'boolean'
			? String(value)
			: undefined;
}

function names(value: unknown, leaveOut: (...path: (string | number)[]) => void): readonly unknown[] {
	const isList = Array.isArray(value);
	return (isList ? (value as readonly unknown[]) : [value]).flatMap((name, index): readonly unknown[] => {
		const path = isList ? [index] : [];
		if (typeof name !== 'object' || name === null || Array.isArray(name)) {
			const literal = text(name);
			if (literal === undefined) {
				leaveOut(...path);
			}
			return literal === undefined ? [] : [literal];
		}
		const parts = Object.entries(name).flatMap(([part, content]) => {
			const read = text(content);
			if (read === undefined) {
				leaveOut(...path, part);
			}
			return read === undefined ? [] : [[part, read] as const];
		});
		return [Object.fromEntries(parts)];
	});
}

/** As deep as dates are; an alias of YAML may stand for what it stands in. */
const mostLevels = 3;

/** Dates are read from texts, as YAML gives them here. */
function withTexts(value: unknown, levels: number): unknown {
	if (levels === 0) {
		return text(value);
	}
	if (Array.isArray(value)) {
		return value.map((each) => withTexts(each, levels - 1));
	}
	if (typeof value !== 'object' || value === null) {
		return text(value);
	}
	return Object.fromEntries(
		Object.entries(value).map(([key, content]) => [key, withTexts(content, levels - 1)]),
	);
}
