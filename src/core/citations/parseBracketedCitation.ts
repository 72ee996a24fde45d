import { bracketPairs } from '../markdown/bracketPairs';
import { bracketsFrom, parseCitation, type ParsedItem } from './parseCitation';

/**
 * A string of the metadata that holds a citation, brackets included, or several with spaces between them. The places of
 * keys count behind its first bracket. Undefined where anything else stands in it.
 */
export function parseBracketedCitation(text: string): readonly ParsedItem[] | undefined {
	const trimmed = text.trim();
	const pairs = bracketPairs(trimmed);
	const items: ParsedItem[] = [];
	for (let open = 0; open < trimmed.length;) {
		const close = trimmed[open] === '[' ? pairs.get(open) : undefined;
		const inside =
			close === undefined
				? undefined
				: parseCitation(
						trimmed.slice(open + 1, close),
						bracketsFrom((at) => pairs.get(at), open + 1),
					);
		if (close === undefined || !inside) {
			return undefined;
		}
		for (const item of inside) {
			items.push({ ...item, start: item.start + open, end: item.end + open });
		}
		const next = close + 1 + (/^\s*/.exec(trimmed.slice(close + 1))?.[0].length ?? 0);
		if (next === close + 1 && next < trimmed.length) {
			return undefined;
		}
		open = next;
	}
	return items.length > 0 ? items : undefined;
}
