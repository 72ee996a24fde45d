import type { TiesStrings } from '../../src/core/render/tiesStrings';

/** Texts of who is tied to whom for tests, which run where there is no editor to translate them. */
export const testTiesStrings: TiesStrings = {
	lead: (names, ties) => `${ties} ties between ${names} names.`,
	omitted: (drawn, names) => `The drawing has room for ${drawn} of ${names}.`,
	apart: 'Tied to nothing here:',
	showAs: 'Show as',
	drawing: 'Drawing',
	list: 'List',
	drawingName: 'Drawing of the ties',
	keys: 'Arrow keys go from name to name.',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	showAll: 'Show all',
	columns: { around: 'Around', makers: 'Makers', made: 'Made', beyond: 'Beyond' },
	entity: (name, kind, ties) => `${name}, ${kind}, ${ties} ties`,
	legend: 'What the lines mean',
	families: {
		makes: 'makes',
		backs: 'backs',
		leads: 'leads',
		'builds-on': 'builds on',
		opposes: 'opposes',
		other: 'other',
	},
	added: 'added by this briefing',
	claimed: 'somebody claims it',
	withStanding: (tie, standing) => `${tie} (${standing})`,
	sentence: (kind) => `{0} ${kind ?? 'made'} {1}`,
	inDrawing: 'In the drawing',
};
