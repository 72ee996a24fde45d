/** A position from 0 to 1 as a length of an SVG; two decimals are less than a tenth of a pixel. */
export function svgPercent(position: number): string {
	return `${Math.round(position * 10_000) / 100}%`;
}
