import { goToSection } from './goToSectionCommand';
import { insertCitation } from './insertCitationCommand';
import { lookUp } from './lookUpCommand';
import type { LookUpOptions } from './lookUpOptions';
import { showSources } from './showSourcesCommand';

/** A command of this feature. */
export type LookUpCommand = 'lookUp' | 'goToSection' | 'showSources' | 'insertCitation';

/** Runs a command; loaded when one is used for the first time, all of them together. */
export async function runLookUp(
	command: LookUpCommand,
	options: LookUpOptions,
	argument: unknown,
): Promise<void> {
	switch (command) {
		case 'lookUp':
			return lookUp(options, argument);
		case 'goToSection':
			return goToSection(options);
		case 'showSources':
			return showSources(options, argument);
		case 'insertCitation':
			return insertCitation(options);
	}
}
