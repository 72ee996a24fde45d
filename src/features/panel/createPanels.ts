import { BriefingPanels } from './briefingPanels';
import { createPanelStrings } from '../../host/panelStrings/createPanelStrings';
import { panelIcon } from './panelView';
import type { PanelDependencies } from './registerPanel';
import { ShownBriefings } from './shownBriefing';

/** The panels, with their words in the language of VS Code. */
export function createPanels({ library, log, extensionUri, early, kept }: PanelDependencies): BriefingPanels {
	const icon = panelIcon(extensionUri);
	const strings = createPanelStrings();
	const shown = new ShownBriefings(strings);
	return new BriefingPanels({ library, log, resourceFiles: early.resourceFiles, icon, strings, shown }, kept);
}
