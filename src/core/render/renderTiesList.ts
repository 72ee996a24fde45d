import { tieFamily } from '../ties/tieFamily';
import type { Tie, TieGraph } from '../ties/tieGraph';
import { groupBy } from './groupBy';
import { languageOf } from './renderChecks';
import type { RenderContext } from './renderContext';
import { renderEntityLink } from './renderParties';
import { renderBacking } from './renderRelations';
import { html, type SafeHtml } from './safeHtml';
import { tieSentence } from './tieWords';

/** Every tie in words, with its sources, under the one that holds it. */
export function renderTiesList({ ties }: TieGraph, context: RenderContext): SafeHtml {
	const groups = [...groupBy(ties, ({ from }) => from)];
	return html`<div class="ties-list">
		${groups.map(
			([from, held]) =>
				html`<div class="ties-group">
					<h3 class="ties-name" ${languageOf(context)}>${from.name}</h3>
					<ul>
						${held.map((tie) => renderTie(tie, context))}
					</ul>
				</div>`,
		)}
	</div>`;
}

function renderTie(tie: Tie, context: RenderContext): SafeHtml {
	const { from, to, index } = tie;
	const ends = [renderEntityLink(from.id, context), renderEntityLink(to.id, context)] as const;
	return html`<li data-tie="${index}" data-family="${tieFamily(tie)}">
		${tieSentence(tie, ends, context)} ${renderBacking(tie, context)}
	</li>`;
}
