import type { Entry } from './metadataTree';

/** What is written for a key that is missing: something that says by itself that it is to be filled in. */
export const placeholders: Readonly<Record<string, string>> = {
	briefing: '1',
	title: 'Untitled',
	id: 'new',
	kind: 'other',
	name: 'New',
	label: 'Label',
	value: 'not known',
	cite: '[@key]',
	text: 'What happened.',
	date: '20XX',
	verdict: 'open',
	to: 'other',
};

/** A new entity of an id: its kind and name are for the author to mend. */
export function newEntity(id: string): readonly Entry[] {
	return [
		['id', id],
		['kind', 'organization'],
		['name', id],
	];
}

/** A new reference of a citekey, of an address where one is known. */
export function newReference(citekey: string, address?: string): readonly Entry[] {
	return [
		['id', citekey],
		['type', 'webpage'],
		['title', address === undefined ? citekey : address.replace(/^https?:\/\/(?:www\.)?/i, '')],
		...(address === undefined ? [] : [['URL', address] as const]),
	];
}
