import type { CslItem } from '../briefing';
import { readCslItem } from '../parse/readCslItem';

type Mapping = Readonly<Record<string, unknown>>;

const nameVariables = new Set(['author', 'editor', 'translator', 'container-author']);
const dateVariables = new Set(['issued', 'accessed']);
const textVariables = /^(?:title|publisher|container-title|URL|DOI|note|number|type)$/;

/** An item from a file as the rest of the extension may rely on it: texts are texts, names are names. */
export function checkedItem(value: Mapping): CslItem {
	const checked: Record<string, unknown> = {};
	for (const [variable, content] of Object.entries(value)) {
		const read = nameVariables.has(variable)
			? names(content)
			: dateVariables.has(variable)
				? withTexts(content)
				: textVariables.test(variable)
					? text(content)
					: (text(content) ?? content);
		if (read !== undefined && variable !== '__proto__') {
			checked[variable] = read;
		}
	}
	return readCslItem(checked);
}

function text(value: unknown): string | undefined {
	return typeof value === 'string'
		? value
		: typeof value === 'number' || typeof value === 'boolean'
			? String(value)
			: undefined;
}

function names(value: unknown): readonly unknown[] {
	return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).flatMap(
		(name): readonly unknown[] => {
			if (typeof name !== 'object' || name === null || Array.isArray(name)) {
				return [text(name)].filter((literal) => literal !== undefined);
			}
			const parts = Object.fromEntries(
				Object.entries(name).flatMap(([part, content]) => {
					const read = text(content);
					return read === undefined ? [] : [[part, read]];
				}),
			);
			return [parts];
		},
	);
}

/** Dates are read from texts, as YAML gives them here. */
function withTexts(value: unknown): unknown {
	if (Array.isArray(value)) {
		return value.map(withTexts);
	}
	if (typeof value !== 'object' || value === null) {
		return text(value);
	}
	return Object.fromEntries(Object.entries(value).map(([key, content]) => [key, withTexts(content)]));
}
