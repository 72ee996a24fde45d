import type { PanelStrings } from '../../core/render/panelStrings';

/** The words of the panel in the language of VS Code, loaded when they are first needed. */
export async function loadPanelStrings(): Promise<PanelStrings> {
	const { createPanelStrings } = await import('./createPanelStrings');
	return createPanelStrings();
}
