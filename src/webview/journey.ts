import type { Target } from '../protocol/target';

/** Where to go within the panel. */
export interface Journey {
	/** The section that is opened. */
	readonly section?: string;
	/** What is chosen from then on. */
	readonly item?: Target;
	/** The part of the panel that the visit is to, where that is no section; without it, what is read. */
	readonly part?: string;
	/** What is brought into view, once the pane stands where it belongs; without one the text stays where it is. */
	readonly destination?: () => Element | undefined;
	/** Moves the focus to the destination. */
	readonly focus: boolean;
	/** The visit takes the place of the one before, to which nobody would want to go back. */
	readonly replaces?: boolean;
	/** What is said aloud on arriving; without it, the name of the destination. */
	readonly says?: string;
}

/** How an item was chosen in the panel, until its pane arrives. */
export interface Choice {
	readonly item: Target;
	/** The section that it was chosen in; without one, the section that is about the item is opened. */
	readonly section?: string;
	/** The part of the panel that it was chosen in. */
	readonly part?: string;
	/** The text stays where it is, as far as the pane leaves it in sight. */
	readonly stay: boolean;
	/** Moves the focus to the pane. */
	readonly focus: boolean;
}

/** What the host tells of a target. */
export interface PaneContent {
	readonly section?: string;
	readonly pane?: string;
}

/** What is opened and chosen when a target is shown: a section is only opened, a part only gone to. */
export function opened(target: Target, { section }: PaneContent): Pick<Journey, 'section' | 'item' | 'part'> {
	switch (target.kind) {
		case 'section':
			return { section: target.id };
		case 'part':
			return { part: `part:${target.id}` };
		default:
			return { section, item: target };
	}
}
