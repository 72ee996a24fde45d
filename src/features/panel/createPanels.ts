import { BriefingPanels } from './briefingPanels';
import { createPanelStrings } from './createPanelStrings';
import type { PanelDependencies } from './register';

/** The panels, with their words in the language of VS Code. */
export function createPanels(dependencies: PanelDependencies): BriefingPanels {
	return new BriefingPanels({ ...dependencies, strings: createPanelStrings() });
}
