import { completionContextAt } from '../completion/completionContextAt';
import { sourceText } from '../sourceText';
import { apartFrom, citationInsertion, type Insertion } from './citationInsertion';

/** How a citation is put into the metadata of a briefing: in quotation marks, where YAML wants them. */
export function metadataCitation(text: string, line: number, column: number, citation: string): Insertion {
	const written = sourceText(text).lines[line] ?? '';
	const before = written.slice(0, column);
	const quote = openQuote(before);
	if (quote === undefined) {
		const context = completionContextAt(text, line, column);
		const isBare =
			context?.kind === 'value' && context.startColumn === column && context.endColumn === column;
		return isBare
			? { startColumn: column, endColumn: column, text: apartFrom(before, JSON.stringify(citation)) }
			: citationInsertion(written, column, citation);
	}
	const insertion = citationInsertion(written, column, citation);
	const escaped =
		quote === '"' ? JSON.stringify(insertion.text).slice(1, -1) : insertion.text.replaceAll("'", "''");
	return { ...insertion, text: escaped };
}

/** The quotation mark in which a line of YAML goes on; undefined where it is in none. */
function openQuote(before: string): string | undefined {
	let open: string | undefined;
	for (let at = 0; at < before.length; at++) {
		const character = before.charAt(at);
		if (open === '"' && character === '\\') {
			at++;
		} else if (open !== undefined) {
			open = character === open ? undefined : open;
		} else if (/["']/.test(character) && /(?:^|[\s:,[{])$/.test(before.slice(0, at).slice(-1))) {
			open = character;
		}
	}
	return open;
}
