/** HTML that needs no escaping any more: made by the `html` template, or vouched for with `trusted`. */
export class SafeHtml {
	public constructor(private readonly markup: string) {}

	public toString(): string {
		return this.markup;
	}
}

/** What the `html` template accepts: text is escaped, nothing is written for undefined and false. */
export type HtmlValue = SafeHtml | string | number | undefined | false | readonly HtmlValue[];

/** A template for HTML in which every value is escaped unless it is safe already. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
	let markup = parts[0] ?? '';
	values.forEach((value, index) => {
		markup += toMarkup(value) + (parts[index + 1] ?? '');
	});
	return new SafeHtml(markup);
}

/** Vouches for HTML that was made safe elsewhere, such as the sections that the parser rendered. */
export function trusted(markup: string): SafeHtml {
	return new SafeHtml(markup);
}

/** Text as it may stand in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}

/** Values with something between them, as `join` does with strings. */
export function joinHtml(values: readonly HtmlValue[], separator: HtmlValue): readonly HtmlValue[] {
	return values.flatMap((value, index) => (index === 0 ? [value] : [separator, value]));
}

function toMarkup(value: HtmlValue): string {
	if (value === undefined || value === false) {
		return '';
	}
	if (value instanceof SafeHtml) {
		return value.toString();
	}
	if (typeof value === 'string' || typeof value === 'number') {
		return escapeHtml(String(value));
	}
	return value.map(toMarkup).join('');
}
