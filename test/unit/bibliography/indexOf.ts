import assert from 'node:assert/strict';
import type { BibliographyIndex } from '../../../src/core/bibliography/bibliography';
import { bibliographySteps } from '../../../src/core/bibliography/bibliographySteps';

/** A bibliography, indexed in one go. */
export function indexOf(name: string, text: string): BibliographyIndex {
	const steps = bibliographySteps(name, text);
	assert.ok(steps, `${name} is no bibliography`);
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done) {
			return step.value;
		}
	}
}
