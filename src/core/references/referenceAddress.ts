import type { CslItem } from '../briefing';

/** The https or http address of a source, its DOI's if it has no other; undefined when none is known. */
export function referenceAddress({ URL: address, DOI: doi }: CslItem): string | undefined {
	if (address !== undefined && /^https?:\/\/[^\s/]/i.test(address)) {
		return address;
	}
	// These mean something else in an address.
	const path = doi?.replace(/[%?#]/g, encodeURIComponent);
	return path !== undefined && /^10\.\d+\/\S+$/.test(path) ? `https://doi.org/${path}` : undefined;
}
