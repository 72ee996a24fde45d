import { openingSection } from '../../core/about';
import type { PanelStrings } from '../../core/render/panelStrings';
import { renderBriefing } from '../../core/render/renderBriefing';
import { renderCompared } from '../../core/render/renderComparison';
import { createRenderContext, type RenderContext } from '../../core/render/renderContext';
import { renderPane } from '../../core/render/renderPane';
import { renderParts, type RenderedPart } from '../../core/render/renderParts';
import type { SafeHtml } from '../../core/render/safeHtml';
import type { Problem } from '../../core/problem';
import type { LibraryEntry } from '../../host/briefingLibrary';
import type { Target } from '../../protocol/target';

/** What a panel needs to know of a target: the section about it, and its pane if it has one. */
export interface TargetContent {
	readonly section?: string;
	readonly pane?: string;
}

/** A briefing as a panel shows it. */
export class ShownBriefing {
	readonly #context: RenderContext;

	public constructor(
		public readonly entry: LibraryEntry,
		strings: PanelStrings,
		/** Counts the changes of the briefing. */
		public readonly version: number,
	) {
		this.#context = createRenderContext(entry.briefing, strings);
	}

	/** The whole text. */
	public render(): SafeHtml {
		return renderBriefing(this.#context, this.entry.problems.filter(isWorthANotice).length);
	}

	/** What stands in the parts, which follows the page. */
	public renderParts(): readonly RenderedPart[] {
		return renderParts(this.#context);
	}

	/** Entities side by side, as the reader chose them. */
	public renderCompared(entities: readonly string[]): string {
		return renderCompared(entities, this.#context).toString();
	}

	public contentFor({ kind, id }: Target): TargetContent {
		switch (kind) {
			case 'entity':
				return {
					section: openingSection(this.entry.briefing, id),
					pane: renderPane(id, this.#context)?.toString(),
				};
			case 'claim':
				return { section: this.#context.claims.get(id)?.section };
			case 'section':
				return { section: id };
			case 'reference':
			case 'part':
				return {};
		}
	}
}

/** Hints are for the author of a briefing, who has them in the editor; they keep nobody from reading. */
function isWorthANotice({ severity }: Problem): boolean {
	return severity === 'error' || severity === 'warning';
}
