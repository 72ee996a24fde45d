import type { Briefing, Claim, Entity, Section } from '../briefing';
import { groupBy } from './groupBy';
import type { PanelStrings } from './panelStrings';

/** A briefing with what every part of its rendering looks up, gathered once. */
export interface RenderContext {
	readonly briefing: Briefing;
	readonly strings: PanelStrings;
	/** The numbers of the sources by citekey. */
	readonly numbers: ReadonlyMap<string, number>;
	readonly entities: ReadonlyMap<string, Entity>;
	readonly claims: ReadonlyMap<string, Claim>;
	readonly claimsBySection: ReadonlyMap<string, readonly Claim[]>;
	readonly sections: ReadonlyMap<string, Section>;
	/** Nothing can be unfolded where this is read, as on paper: all is shown. */
	readonly isUnfolded?: boolean;
}

/** Gathers what the rendering of a briefing needs. */
export function createRenderContext(briefing: Briefing, strings: PanelStrings): RenderContext {
	return {
		briefing,
		strings,
		numbers: new Map(briefing.references.map(({ citekey, number }) => [citekey, number])),
		entities: byId(briefing.entities),
		claims: byId(briefing.claims),
		claimsBySection: groupBy(briefing.claims, ({ section }) => section),
		sections: byId(briefing.sections),
	};
}

/** The title of a section, or what stands for it where the text begins without a heading. */
export function sectionTitle({ strings }: RenderContext, { title }: Section): string {
	return title === '' ? strings.opening : title;
}

/** Where one id stands twice, the first is meant. */
function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
	return new Map(items.map((item) => [item.id, item] as const).reverse());
}
