import type { Briefing } from './briefing';

/** A briefing with nothing in it: what is shown of a file that cannot be read as one. */
export const emptyBriefing: Briefing = {
	formatVersion: 1,
	title: '',
	authors: [],
	language: 'en',
	sections: [],
	entities: [],
	claims: [],
	timeline: [],
	references: [],
	mentions: [],
	citations: [],
	words: 0,
};
