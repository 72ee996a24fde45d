/** A year of CSL, which has no year 0, as astronomers count, where 0 is the year before 1. */
export function astronomicalYear(cslYear: number): number {
	return cslYear < 0 ? cslYear + 1 : cslYear;
}

/** A year as astronomers count as one of CSL, where -1 is the year before 1. */
export function cslYear(astronomical: number): number {
	return astronomical < 1 ? astronomical - 1 : astronomical;
}
