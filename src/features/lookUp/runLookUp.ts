import { goToSection } from './goToSectionCommand';
import { lookUp } from './lookUpCommand';
import type { LookUpOptions } from './lookUpOptions';

/** A command of this feature. */
export type LookUpCommand = 'lookUp' | 'goToSection';

/** Runs a command; loaded when one is used for the first time, both together. */
export async function runLookUp(
	command: LookUpCommand,
	options: LookUpOptions,
	argument: unknown,
): Promise<void> {
	return command === 'lookUp' ? lookUp(options, argument) : goToSection(options);
}
