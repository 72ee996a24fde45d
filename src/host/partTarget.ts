import type { Target } from '../protocol/target';
import type { TextPlace } from '../protocol/viewState';

/** The part of the panel in which a place is; undefined where it is a section. */
export function partTarget(place: TextPlace | undefined): Target | undefined {
	const id = /^part:(.+)$/.exec(place?.part ?? '')?.[1];
	return id === undefined ? undefined : { kind: 'part', id };
}
