import type { RenderContext } from '../render/renderContext';
import type { ExportStrings } from './exportStrings';

/** What a document outside of the panel is made from. */
export interface DocumentContext extends RenderContext {
	readonly words: ExportStrings;
}
