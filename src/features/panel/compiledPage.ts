import { escapeHtml } from '../../core/render/safeHtml';
import type { Appearance } from '../../protocol/appearance';
import type { PanelResources } from './panelResources';

/** The page of a briefing that ships, rendered when the extension was built. */
export interface CompiledPage {
	/** The briefing's title. */
	readonly title: string;
	/** Its HTML, and in turn the name of what is filled in there when it is set. */
	readonly pieces: readonly string[];
}

/** What a page is filled in with when it is set. */
export interface PageFilling {
	readonly nonce: string;
	readonly appearance: Appearance;
	readonly resources: PanelResources;
}

/** The HTML of a compiled page. */
export function fillPage({ pieces }: CompiledPage, { nonce, appearance, resources }: PageFilling): string {
	const values: Readonly<Record<string, string>> = {
		nonce,
		appearance: escapeHtml(JSON.stringify(appearance)),
		...resources,
	};
	return pieces.map((piece, index) => (index % 2 === 0 ? piece : (values[piece] ?? ''))).join('');
}
