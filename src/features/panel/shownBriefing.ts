import { openingSection } from '../../core/about';
import { comparisonOf, differencesIn } from '../../core/comparison/comparison';
import { comparisonInMarkdown } from '../../core/export/comparisonInMarkdown';
import type { PanelStrings } from '../../core/render/panelStrings';
import { renderBeginning, renderBriefing, type RenderedBeginning } from '../../core/render/renderBriefing';
import { renderCompared } from '../../core/render/renderComparison';
import { createRenderContext, type RenderContext } from '../../core/render/renderContext';
import { renderPane } from '../../core/render/renderPane';
import { renderParts, type RenderedPart } from '../../core/render/renderParts';
import type { SafeHtml } from '../../core/render/safeHtml';
import type { Problem } from '../../core/problem';
import type { ParsedBriefing } from '../../host/briefingSource';
import type { ComparisonState } from '../../protocol/comparisonState';
import type { Target } from '../../protocol/target';

/** What a panel needs to know of a target: the section about it, and its pane if it has one. */
export interface TargetContent {
	readonly section?: string;
	readonly pane?: string;
}

/** A briefing as a panel shows it. */
export class ShownBriefing {
	readonly #context: RenderContext;
	#text: SafeHtml | undefined;
	#beginning: RenderedBeginning | undefined;

	public constructor(
		public readonly entry: ParsedBriefing,
		strings: PanelStrings,
	) {
		this.#context = createRenderContext(entry.briefing, strings);
	}

	/** The whole text. */
	public render(): SafeHtml {
		this.#text ??= renderBriefing(this.#context, this.#problemCount);
		return this.#text;
	}

	/** What is seen of it first. */
	public renderBeginning(): RenderedBeginning {
		this.#beginning ??= renderBeginning(this.#context, this.#problemCount);
		return this.#beginning;
	}

	/** What stands in the parts, which follows the page. */
	public renderParts(): readonly RenderedPart[] {
		return renderParts(this.#context);
	}

	/** Entities side by side, as the reader chose them. */
	public renderCompared(entities: readonly string[]): string {
		return renderCompared(entities, this.#context).toString();
	}

	/** The same as Markdown, or only the rows that differ; undefined where there is nothing to compare. */
	public comparisonInMarkdown({ entities, onlyDifferences }: ComparisonState): string | undefined {
		const comparison = comparisonOf(entities, this.entry.briefing);
		return (
			comparison &&
			comparisonInMarkdown(onlyDifferences ? differencesIn(comparison) : comparison, this.#context)
		);
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

	get #problemCount(): number {
		return this.entry.problems.filter(isWorthANotice).length;
	}
}

/** Briefings as panels show them: one that is closed and opened again is not rendered again. */
export class ShownBriefings {
	readonly #shown = new WeakMap<ParsedBriefing, ShownBriefing>();

	public constructor(private readonly strings: PanelStrings) {}

	public of(entry: ParsedBriefing): ShownBriefing {
		const shown = this.#shown.get(entry) ?? new ShownBriefing(entry, this.strings);
		this.#shown.set(entry, shown);
		return shown;
	}
}

/** Hints are for the author of a briefing, who has them in the editor; they keep nobody from reading. */
function isWorthANotice({ severity }: Problem): boolean {
	return severity === 'error' || severity === 'warning';
}
