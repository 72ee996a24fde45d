import type { CslItem } from '../briefing';

/** The https or http address of a source, its DOI's if it has no other; undefined when none is known. */
export function referenceAddress({ URL: address, DOI: doi }: CslItem): string | undefined {
	if (address !== undefined && /^https?:\/\/[^\s/]/i.test(address)) {
		return address;
	}
	return doi !== undefined && /^10\.\d+\/\S+$/.test(doi) ? `https://doi.org/${doi}` : undefined;
}
