import type { CslItem, Range } from '../briefing';
import type { Problem } from '../problem';
import { problem } from '../problem';
import { isAddress } from './metadataSchema';
import { readCslItem } from './readCslItem';
import type { Path, YamlMetadata } from './yamlMetadata';

/** A reference without its number. */
export interface ReferenceDraft {
	readonly citekey: string;
	readonly item: CslItem;
	readonly range: Range;
}

/** The items of `references:`; one without an id and a second one with the same id are left out. */
export function readReferences(
	raw: readonly (Readonly<Record<string, unknown>> | undefined)[],
	yaml: YamlMetadata,
): { readonly references: readonly ReferenceDraft[]; readonly problems: readonly Problem[] } {
	const references = new Map<string, ReferenceDraft>();
	const problems: Problem[] = [];
	raw.forEach((value, index) => {
		if (!value) {
			return;
		}
		const citekey = typeof value.id === 'string' ? value.id : '';
		const range = yaml.rangeOf(citekey ? ['references', index, 'id'] : ['references', index]);
		if (!citekey) {
			problems.push(problem('missing-key', range, 'id'));
		} else if (references.has(citekey)) {
			problems.push(problem('duplicate-reference', range, citekey));
		} else {
			const { item, faults } = readCslItem(value);
			references.set(citekey, { citekey, item, range });
			for (const path of faults) {
				const part = yaml.rangeOf(['references', index, ...path]);
				problems.push(problem('wrong-type', part, nameOf(path), 'a text'));
			}
			if (item.URL && !isAddress(item.URL)) {
				problems.push(problem('bad-address', yaml.rangeOf(['references', index, 'URL']), item.URL));
			}
		}
	});
	return { references: [...references.values()], problems };
}

/** The last key on the way to a part. */
function nameOf(path: Path): string {
	return String(path.findLast((step) => typeof step === 'string') ?? '');
}
