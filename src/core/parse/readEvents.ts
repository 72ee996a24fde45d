import type { InferOutput } from 'valibot';
import type { TimelineEvent } from '../briefing';
import type { MetadataCitations } from './metadataCitations';
import type { eventSchema } from './metadataSchema';
import type { Lenient } from './readLeniently';
import type { Path } from './yamlMetadata';

/** An event whose text is still Markdown, with where it and the ids in it stand in the metadata. */
export type EventDraft = Omit<TimelineEvent, 'text' | 'about'> & {
	readonly text: string;
	readonly about: readonly { readonly entity: string; readonly path: Path }[];
	readonly path: Path;
};

/** The events of the timeline; one without a date or a text is left out. */
export function readEvents(
	raw: readonly (Lenient<InferOutput<typeof eventSchema>> | undefined)[],
	citations: MetadataCitations,
): readonly EventDraft[] {
	const events: EventDraft[] = [];
	raw.forEach((event, position) => {
		if (event?.date === undefined || event.text === undefined) {
			return;
		}
		const path = ['timeline', position];
		events.push({
			date: event.date,
			text: event.text,
			about: readAbout(event.about, [...path, 'about']),
			cite: citations.read(event.cite, [...path, 'cite'], { kind: 'event', index: events.length }),
			path,
		});
	});
	return events;
}

function readAbout(
	about: string | readonly (string | undefined)[] | undefined,
	path: Path,
): EventDraft['about'] {
	return typeof about === 'string'
		? [{ entity: about, path }]
		: (about ?? []).flatMap((entity, index) =>
				entity === undefined ? [] : [{ entity, path: [...path, index] }],
			);
}

/** One text or several, as a list. */
export function textsOf(value: string | readonly (string | undefined)[] | undefined): readonly string[] {
	if (typeof value === 'string') {
		return [value];
	}
	return (value ?? []).filter((text) => text !== undefined);
}
