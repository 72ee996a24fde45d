import type { Citation, Reference } from '../briefing';
import type { ReferenceDraft } from './readReferences';

/** Numbers the references by first citation; those that nothing cites come last, in the order of the file. */
export function numberReferences(
	references: readonly ReferenceDraft[],
	citations: readonly Citation[],
): readonly Reference[] {
	const unnumbered = new Map(references.map((reference) => [reference.citekey, reference]));
	const inOrder: ReferenceDraft[] = [];
	for (const { items } of citations) {
		for (const { citekey } of items) {
			const reference = unnumbered.get(citekey);
			if (reference) {
				inOrder.push(reference);
				unnumbered.delete(citekey);
			}
		}
	}
	return [...inOrder, ...unnumbered.values()].map((reference, index) => ({
		...reference,
		number: index + 1,
	}));
}
