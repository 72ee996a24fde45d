import type { Document } from 'yaml';
import type { Range } from '../briefing';
import type { Problem } from '../problem';
import { problem } from '../problem';
import { flowsIn, unquotedCitation } from './unquotedCitation';
import { commonFaults } from './yamlFaults';

/** The errors of a document of YAML as problems, in words of ours where it is certain what is meant. */
export function yamlProblems(
	document: Document.Parsed,
	yaml: string,
	place: (start: number, end: number) => Range,
): readonly Problem[] {
	const { errors } = document;
	const isInFlow = errors.length > 0 ? flowsIn(document) : () => false;
	let spoilt = { start: 0, end: 0 };
	return errors.flatMap((error): readonly Problem[] => {
		const [start, end] = error.pos;
		if (spoilt.start <= start && start < spoilt.end) {
			return [];
		}
		if (yaml[start] === '@') {
			const citation = unquotedCitation(yaml, start, isInFlow);
			return [problem('unquoted-citation', place(citation.start, citation.end))];
		}
		const faults = isInFlow(start) ? [] : commonFaults(yaml, error);
		if (faults[0]) {
			spoilt = { start, end: faults[0].spoilsTo };
			return faults.map((fault) => problem('broken-yaml', place(fault.start, fault.end), fault.words));
		}
		const word = /^[^\s:,[\]{}]*/.exec(yaml.slice(start, start + 100))?.[0] ?? '';
		const wordEnd = Math.max(end, start + word.length, start + 1);
		return [problem('broken-yaml', place(start, wordEnd), error.message)];
	});
}
