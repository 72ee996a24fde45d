/** The same texts, each in brackets: what is seen outside of brackets has come past the translators. */
export function pseudoStrings<T>(texts: T): T {
	return wrapped(texts) as T;
}

function wrapped(value: unknown): unknown {
	if (typeof value === 'string') {
		return `⟦${value}⟧`;
	}
	if (typeof value === 'function') {
		const make = value as (...args: readonly unknown[]) => unknown;
		return (...args: readonly unknown[]) => wrapped(make(...args));
	}
	if (typeof value === 'object' && value !== null) {
		return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, wrapped(part)]));
	}
	return value;
}

/** The words in Latin letters that stand outside of all brackets in what HTML shows and tells to people. */
export function latinOutsideBrackets(markup: string): readonly string[] {
	const names =
		/\s(?:aria-label|aria-description|aria-valuetext|aria-roledescription|title|alt|placeholder)="([^"]*)"/g;
	// Keys are called as they are written on the keyboard.
	const visible = markup.replace(/<kbd\b.*?<\/kbd>/gs, '');
	const texts = [
		visible.replace(/<[^>]*>/g, ''),
		...[...visible.matchAll(names)].map(([, name]) => name ?? ''),
	];
	return [...new Set(texts.flatMap((text) => words(withoutBrackets(text.replace(/&#?\w+;/g, '')))))];
}

/** Addresses and names of sites are nobody's words. */
function words(text: string): readonly string[] {
	return text.replace(/https?:\/\/\S+|[\w-]+(?:\.[\w-]+)+/g, '').match(/\p{Script=Latin}+/gu) ?? [];
}

function withoutBrackets(text: string): string {
	const less = text.replace(/⟦[^⟦⟧]*⟧/g, '');
	return less === text ? text : withoutBrackets(less);
}
