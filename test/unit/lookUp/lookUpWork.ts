import { outlineOf } from '../../../src/core/library/outline';
import { createLookUpIndex } from '../../../src/core/lookUp/createLookUpIndex';
import { buildBriefing, buildEntity } from '../buildBriefing';

const briefing = buildBriefing({
	entities: ['DeepSeek', 'DeepSeek-R1', 'Alibaba'].map((name) => buildEntity({ id: name, name })),
});
const index = createLookUpIndex([{ id: 'a', outline: outlineOf(briefing) }]);

/** What the look-up does for a query, whose work is counted. */
export function work(query: string): void {
	index.search(query);
}
